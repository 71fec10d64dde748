import fc from "fast-check"
import { accountantActions, booksOf, emptyBooks } from "../books"
import { createOrganisation } from "../presets/create-organisation"
import { AccountantError } from "../state/accountant-error"
import type { Organisation } from "../state/organisation"
import { imbalance } from "./books-shop"

const currencies = [
  ["GBP", "1"],
  ["EUR", "1.164557"],
  ["USD", "0.3"],
]
const now = new Date("2026-11-20T10:00:00Z")
const amount = fc.integer({ min: 1, max: 99_999 }).map((cents) => (cents / 100).toFixed(2))
const pick = fc.nat({ max: 9 })
const line = fc.record({
  Description: fc.constant("Goods"),
  Quantity: fc.constantFrom("1", "3", "0.3333"),
  UnitAmount: amount,
  AccountCode: fc.constantFrom("200", "210", "260"),
  TaxType: fc.constantFrom("OUTPUT2", "RROUTPUT", "TAX001", "NONE"),
})
const types = fc.constantFrom("Exclusive", "Inclusive", "NoTax")
const lines = fc.array(line, { minLength: 1, maxLength: 4 })

type Step = (organisation: Organisation) => [string, object]
const some = <T>(items: T[], at: number): Partial<T> => items[at % Math.max(1, items.length)] ?? {}

const steps: fc.Arbitrary<Step>[] = [
  fc.tuple(lines, types, pick).map(([LineItems, LineAmountTypes, at]) => () => [
    "create_invoice",
    {
      Contact: { Name: "Customer" },
      LineItems,
      LineAmountTypes,
      DueDate: "2026-12-01",
      CurrencyCode: currencies[at % 3][0],
      CurrencyRate: currencies[at % 3][1],
    },
  ]),
  fc
    .tuple(lines, pick)
    .map(([edited, at]) => (organisation) => [
      "edit_invoice",
      { invoice: some(booksOf(organisation).invoices, at).InvoiceID, lines: edited },
    ]),
  fc.tuple(amount, pick, fc.boolean()).map(([part, at, all]) => (organisation) => [
    "record_payment",
    {
      invoice: some(booksOf(organisation).invoices, at).InvoiceID,
      account: "090",
      amount: all ? undefined : part,
    },
  ]),
  pick.map((at) => (organisation) => [
    "delete_payment",
    { payment: some(booksOf(organisation).payments, at).PaymentID },
  ]),
  fc
    .tuple(amount, pick)
    .map(([part, at]) => (organisation) => [
      "create_credit_note",
      { invoice: some(booksOf(organisation).invoices, at).InvoiceID, amount: part },
    ]),
  fc.tuple(pick, pick, fc.boolean(), amount).map(([from, to, all, part]) => (organisation) => [
    "allocate_credit_note",
    {
      creditNote: some(booksOf(organisation).creditNotes, from).CreditNoteID,
      invoice: some(booksOf(organisation).invoices, to).InvoiceID,
      amount: all ? undefined : part,
    },
  ]),
  pick.map((at) => (organisation) => [
    "remove_allocation",
    { allocation: some(booksOf(organisation).allocations, at).AllocationID },
  ]),
  pick.map((at) => (organisation) => [
    "record_payment",
    { creditNote: some(booksOf(organisation).creditNotes, at).CreditNoteID, account: "612" },
  ]),
  pick.map((at) => (organisation) => [
    "void_invoice",
    { invoice: some(booksOf(organisation).invoices, at).InvoiceID },
  ]),
  pick.map((at) => (organisation) => [
    "void_credit_note",
    { creditNote: some(booksOf(organisation).creditNotes, at).CreditNoteID },
  ]),
]

// Without documents to work on the later steps come to nothing: the first ones are drawn more often.
const weighted = steps.map((arbitrary, at) => ({
  arbitrary,
  weight: [4, 2, 3, 2, 4, 4, 3][at] ?? 1,
}))

it("balances after every step, whatever is done in whatever order", () => {
  const taken = new Map<string, number>()
  fc.assert(
    fc.property(
      fc.array(fc.oneof(...weighted), { minLength: 10, maxLength: 60, size: "max" }),
      (sequence) => {
        const organisation = createOrganisation("GB", 0, emptyBooks())
        for (const step of sequence) {
          const [name, input] = step(organisation)
          try {
            accountantActions[name](organisation, input, now)
            taken.set(name, (taken.get(name) ?? 0) + 1)
          } catch (error) {
            if (!(error instanceof AccountantError)) {
              throw error
            }
          }
          expect(imbalance(organisation)).toBe("")
        }
        expect(booksOf(organisation)).toEqual(booksOf(reread(organisation)))
        const { invoices, creditNotes } = booksOf(organisation)
        for (const { Status, AmountDue, BaseOutstanding, CurrencyRate } of invoices) {
          const closed = Status !== "AUTHORISED"
          expect([Status, Number(AmountDue) === 0]).toEqual([Status, closed])
          expect([Status, closed && Number(BaseOutstanding) !== 0]).toEqual([Status, false])
          expect(BaseOutstanding).toBe(CurrencyRate === "1" ? AmountDue : BaseOutstanding)
        }
        for (const { RemainingCredit, BaseOutstanding, CurrencyRate } of creditNotes) {
          expect(BaseOutstanding).toBe(CurrencyRate === "1" ? RemainingCredit : BaseOutstanding)
        }
      }
    ),
    { numRuns: 60 }
  )
  // Each step must have gone through often enough for the property to mean something.
  expect([...taken.keys()].sort()).toEqual(
    [
      "allocate_credit_note",
      "create_credit_note",
      "create_invoice",
      "delete_payment",
      "edit_invoice",
      "record_payment",
      "remove_allocation",
      "void_credit_note",
      "void_invoice",
    ].sort()
  )
})

function reread(organisation: Organisation): Organisation {
  return JSON.parse(JSON.stringify(organisation)) as Organisation
}
