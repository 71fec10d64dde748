import { randomUUID } from "node:crypto"
import fc from "fast-check"
import { type LookUp, lookUpBatches } from "../look-up-batches"
import { openGateway, type OpenGateway, valueOf } from "./open-gateway"

/** Above this Xero finds nothing, whatever is there. */
const LONGEST_ADDRESS = 2090
const XERO = "https://api.xero.com/api.xro/2.0"
const KINDS: LookUp[] = [
  "contact_number",
  "contact_name",
  "invoice_id",
  "invoice_number",
  "invoice_id",
  "credit_note_number",
  "credit_note_id",
  "payment_reference",
]

describe("batches of look-ups", () => {
  it("keep every value once, in order, never an empty batch and never more than fifty", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...KINDS),
        fc.array(fc.string({ maxLength: 300, unit: "grapheme" }), { maxLength: 200 }),
        (by, values) => {
          const batches = lookUpBatches(by, values)
          expect(batches.flat()).toEqual(values)
          batches.forEach((batch) => {
            expect(batch.length).toBeGreaterThan(0)
            expect(batch.length).toBeLessThanOrEqual(50)
          })
        }
      )
    )
  })

  it("take no more calls than needed for short values", () => {
    const numbers = Array.from({ length: 100 }, (_, at) => `ORD-${1000 + at}`)
    expect(lookUpBatches("invoice_number", numbers)).toHaveLength(2)
  })

  describe("over the gateway", () => {
    let open: OpenGateway
    beforeEach(async () => {
      open = await openGateway()
    })
    afterEach(() => open.sandbox.stop())

    const many = (start: string) =>
      Array.from({ length: 60 }, (_, at) => `${start}${String(at).padStart(26, "0")}`)
    const guids = Array.from({ length: 60 }, () => randomUUID())
    const looks: Record<LookUp, [string[], (values: string[]) => Promise<{ ok: boolean }>]> = {
      contact_number: [many("cus_"), (values) => open.gateway.findContacts(values)],
      contact_name: [many('Zoë "Ünal" 李 '), (values) => open.gateway.findContactsByName(values)],
      invoice_number: [many("Ördèr №/ "), (values) => open.gateway.findInvoices(values)],
      invoice_id: [guids, (values) => open.gateway.readInvoices(values)],
      credit_note_id: [guids, (values) => open.gateway.readCreditNotes(values)],
      credit_note_number: [many("CN-№/ "), (values) => open.gateway.findCreditNotes(values)],
      payment_reference: [many("#1001 capt_&+'(~"), (values) => open.gateway.findPayments(values)],
    }

    it.each(KINDS)("by %s make addresses that Xero takes", async (by) => {
      const [values, find] = looks[by]
      expect((await find(values)).ok).toBe(true)
      const lengths = open.sandbox.control
        .calls({ method: "GET" })
        .map(({ path, query }) => `${XERO}${path}${query}`.length + 1)
      expect(lengths).toHaveLength(lookUpBatches(by, values).length)
      expect(Math.max(...lengths)).toBeLessThan(LONGEST_ADDRESS)
      expect(Math.max(...lengths)).toBeGreaterThan(LONGEST_ADDRESS / 2)
    })
  })

  it("find no supplier's bill of the same number", async () => {
    const { sandbox, gateway } = await openGateway()
    const bill = { Type: "ACCPAY", InvoiceID: "b", InvoiceNumber: "ORD-1" }
    const ours = { Type: "ACCREC", InvoiceID: "o", InvoiceNumber: "ORD-1" }
    sandbox.control.fault({ kind: "status", status: 200, body: { Invoices: [bill, ours] } })
    const found = valueOf(await gateway.findInvoices(["ORD-1"]))
    await sandbox.stop()
    expect(found.map(({ invoice_id }) => invoice_id)).toEqual(["o"])
  })
})
