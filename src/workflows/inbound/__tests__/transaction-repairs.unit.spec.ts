import { decimal } from "../../../accounting/money/money"
import { transactionRepairs } from "../transaction-repairs"

const capture = (id: string, amount: string) => ({ id, amount: decimal(amount) })
const transaction = (id: string, reference_id: string, amount: string) => ({
  id,
  reference_id,
  amount: decimal(amount),
})

it("leaves alone what agrees, and a capture whose transaction is still to come", () => {
  expect(
    transactionRepairs(
      [capture("a", "20"), capture("b", "30.5")],
      [transaction("1", "a", "20.00"), transaction("2", "elsewhere", "7")]
    )
  ).toEqual({ remove: [], add: [] })
})

it("takes away what stands twice, and keeps the one of the right amount", () => {
  expect(
    transactionRepairs(
      [capture("a", "20"), capture("b", "30")],
      [
        transaction("1", "a", "30"),
        transaction("2", "a", "20"),
        transaction("3", "a", "20"),
        transaction("4", "b", "30"),
      ]
    )
  ).toEqual({ remove: ["1", "3"], add: [] })
})

it("writes anew what stands with another's amount", () => {
  const a = capture("a", "20")
  expect(
    transactionRepairs([a], [transaction("1", "a", "30"), transaction("2", "a", "10")])
  ).toEqual({ remove: ["1", "2"], add: [a] })
})
