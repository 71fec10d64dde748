import { faultOf, openGateway, type OpenGateway, valueOf } from "./open-gateway"

const DAY = "2026-11-11"
const element = (key: string, invoice_id: string, Amount: number) => ({
  key,
  invoice_id,
  payload: { Amount, Date: DAY },
})
const answer = (InvoiceID: string, Amount: number, more: object = {}) => ({
  AllocationID: `allocation-of-${InvoiceID}`,
  Amount,
  Date: "/Date(1794355200000+0000)/",
  Invoice: { InvoiceID },
  ...more,
})

describe("allocations over the gateway", () => {
  let open: OpenGateway
  beforeEach(async () => {
    open = await openGateway()
  })
  afterEach(() => open.sandbox.stop())

  const answered = async (Allocations: object[], sent: ReturnType<typeof element>[]) => {
    open.sandbox.control.fault({ kind: "status", status: 200, body: { Allocations } })
    return valueOf(await open.gateway.allocateCredit("note", sent))
  }

  /** An invoice over 12.00 and a credit note over 6.00, of one contact. */
  const documents = async () => {
    const made = await open.gateway.createContacts([{ key: "cus_1", payload: { Name: "Ada" } }])
    const { contact_id } = valueOf(valueOf(made)[0])
    const payload = (UnitAmount: number) => ({
      Reference: "Order #1",
      Date: DAY,
      CurrencyCode: "GBP",
      LineAmountTypes: "Exclusive" as const,
      Status: "AUTHORISED" as const,
      LineItems: [
        { Description: "Seeds", Quantity: 1, UnitAmount, AccountCode: "200", TaxType: "OUTPUT2" },
      ],
    })
    const [invoice] = valueOf(
      await open.gateway.createInvoices([
        {
          key: "W-1",
          contact_id,
          payload: { ...payload(10), InvoiceNumber: "W-1", DueDate: DAY },
        },
      ])
    )
    const [note] = valueOf(
      await open.gateway.createCreditNotes([
        { key: "CN-1", contact_id, payload: { ...payload(5), CreditNoteNumber: "CN-1" } },
      ])
    )
    return { invoice: valueOf(invoice).invoice_id, note: valueOf(note).credit_note_id }
  }

  it("are matched by invoice and amount, in whatever order Xero answers", async () => {
    const results = await answered(
      [answer("i-2", 6), answer("i-1", 5), answer("i-1", 6)],
      [element("a", "i-1", 6), element("b", "i-2", 6), element("c", "i-3", 1)]
    )
    expect(valueOf(results[0])).toEqual({
      allocation_id: "allocation-of-i-1",
      invoice_id: "i-1",
      amount: "6.00",
      date: DAY,
    })
    expect(valueOf(results[1]).invoice_id).toBe("i-2")
    expect(faultOf(results[2])).toMatchObject({ kind: "unknown", unclear: true })
  })

  it("of the same amount on one invoice each have their own answer, or none is clear", async () => {
    const both = [element("a", "i-1", 6), element("b", "i-1", 6)]
    const named = (AllocationID: string) => answer("i-1", 6, { AllocationID })
    const results = await answered([named("one"), named("two")], both)
    expect(results.map((result) => valueOf(result).allocation_id)).toEqual(["one", "two"])
    for (const result of await answered([named("one")], both)) {
      expect(faultOf(result)).toMatchObject({ kind: "unknown", unclear: true })
    }
  })

  it("give each its own outcome, one bad one among them", async () => {
    const { invoice, note } = await documents()
    const results = valueOf(
      await open.gateway.allocateCredit(note, [
        element("a", invoice, 6.01),
        element("b", invoice, 2),
        element("c", invoice, 4),
      ])
    )
    expect(results.map(({ key, ok }) => [key, ok])).toEqual([
      ["a", false],
      ["b", true],
      ["c", true],
    ])
    expect(faultOf(results[0])).toMatchObject({ kind: "rejected", unclear: false })
    expect(faultOf(results[0]).message).toContain("greater than amount outstanding")
    const [found] = valueOf(await open.gateway.findCreditNotes(["CN-1"]))
    expect(found.status).toBe("PAID")
    expect(found.allocations.map(({ invoice_id, amount }) => [invoice_id, amount])).toEqual([
      [invoice, "2.00"],
      [invoice, "4.00"],
    ])
    const [due] = valueOf(await open.gateway.findInvoices(["W-1"]))
    expect(due).toMatchObject({ amount_due: "6.00", amount_paid: "0.00" })
    const sent = open.sandbox.control.calls({ method: "PUT" }).pop()
    expect(sent?.path).toBe(`/CreditNotes/${note}/Allocations`)
    expect(sent?.query).toContain("summarizeErrors=false")
  })

  it.each(["drop_before", "drop_after", "malformed"] as const)(
    "%s leaves one unclear, and the credit note tells what became of it",
    async (kind) => {
      const { invoice, note } = await documents()
      open.sandbox.control.fault({ kind, path: `/CreditNotes/${note}/Allocations` })
      const lost = await open.gateway.allocateCredit(note, [element("a", invoice, 2)])
      expect(faultOf(lost)).toMatchObject({ unclear: true })
      const [found] = valueOf(await open.gateway.findCreditNotes(["CN-1"]))
      expect(found.allocations.map(({ amount }) => amount)).toEqual(
        kind === "drop_before" ? [] : ["2.00"]
      )
    }
  )
})
