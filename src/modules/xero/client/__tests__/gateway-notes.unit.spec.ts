import { type NotedKind } from "../../notes/noted-kind"
import { faultOf, openGateway, type OpenGateway, valueOf } from "./open-gateway"

describe("notes over the gateway", () => {
  let open: OpenGateway
  const act = (action: string, input: object) =>
    open.sandbox.control.act(open.tenantId, action, input) as Record<string, string>
  beforeAll(async () => {
    open = await openGateway()
  })
  afterAll(() => open.sandbox.stop())

  it("go into the history of documents of each kind, several in a call", async () => {
    const Contact = { Name: "Buyer" }
    const invoice = act("create_invoice", {
      Contact,
      Date: "2026-06-01",
      DueDate: "2026-06-01",
      LineItems: [
        { Description: "Goods", Quantity: 1, UnitAmount: 10, AccountCode: "200", TaxType: "NONE" },
      ],
    })
    const note = act("create_credit_note", { invoice: invoice.InvoiceNumber, amount: "1" })
    const paid = act("record_payment", {
      invoice: invoice.InvoiceNumber,
      account: "090",
      amount: "2",
    })
    const contacts = valueOf(await open.gateway.findContactsByName(["Buyer"]))
    const ids: [NotedKind, string][] = [
      ["invoice", invoice.InvoiceID],
      ["credit_note", note.CreditNoteID],
      ["payment", paid.PaymentID],
      ["contact", contacts[0].contact_id],
    ]
    for (const [kind, id] of ids) {
      const told = valueOf(
        await open.gateway.addNotes(kind, id, ["Changed by Medusa.", "And again."])
      )
      expect({ kind, told }).toEqual({ kind, told: 2 })
    }
  })

  it("are refused as a fault where there is no such document, or nothing to say", async () => {
    const nowhere = "11111111-1111-4111-8111-111111111111"
    expect(faultOf(await open.gateway.addNotes("invoice", nowhere, ["Hello"])).kind).toBe("missing")
    expect(faultOf(await open.gateway.addNotes("quote", nowhere, ["Hello"])).kind).toBe("missing")
  })
})
