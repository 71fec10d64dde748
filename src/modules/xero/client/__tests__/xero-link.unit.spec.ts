import { documentUrl } from "../xero-link"
import { openGateway, valueOf } from "./open-gateway"

const ID = "1cf1a11c-a067-4a05-9c8b-06f281f7afed"
const XERO = "https://go.xero.com"

describe("links into Xero", () => {
  it.each([
    ["contact", `${XERO}/app/!NLglS/contacts/contact/${ID}`],
    ["invoice", `${XERO}/app/!NLglS/invoicing/view/${ID}`],
    [
      "payment",
      `${XERO}/organisationlogin/default.aspx?shortcode=!NLglS&redirecturl=/Bank/ViewTransaction.aspx?bankTransactionID=${ID}`,
    ],
    [
      "credit_note",
      `${XERO}/organisationlogin/default.aspx?shortcode=!NLglS&redirecturl=/AccountsReceivable/ViewCreditNote.aspx?creditNoteID=${ID}`,
    ],
    [
      "refund",
      `${XERO}/organisationlogin/default.aspx?shortcode=!NLglS&redirecturl=/Bank/ViewTransaction.aspx?bankTransactionID=${ID}`,
    ],
  ] as const)("name the organisation of a %s", (kind, url) => {
    expect(documentUrl(XERO, "!NLglS", kind, ID)).toBe(url)
    expect(documentUrl(`${XERO}/`, "NLglS", kind, ID)).toBe(url)
  })

  it.each([
    ["contact", `${XERO}/Contacts/View/${ID}`],
    ["invoice", `${XERO}/AccountsReceivable/View.aspx?InvoiceID=${ID}`],
    ["payment", `${XERO}/Bank/ViewTransaction.aspx?bankTransactionID=${ID}`],
    ["credit_note", `${XERO}/AccountsReceivable/ViewCreditNote.aspx?creditNoteID=${ID}`],
    ["allocation", `${XERO}/AccountsReceivable/ViewCreditNote.aspx?creditNoteID=${ID}`],
    ["refund", `${XERO}/Bank/ViewTransaction.aspx?bankTransactionID=${ID}`],
  ] as const)("lead to a %s of the open organisation when its code is not known", (kind, url) => {
    expect(documentUrl(XERO, null, kind, ID)).toBe(url)
  })

  it("lead to the pages of the sandbox too", async () => {
    const { sandbox, gateway, tenantId } = await openGateway()
    const { short_code } = valueOf(await gateway.organisation())
    const [contact] = valueOf(
      await gateway.createContacts([{ key: "cus_1", payload: { Name: "Ada" } }])
    )
    const { contact_id } = valueOf(contact)
    sandbox.control.act(tenantId, "create_invoice", {
      Type: "ACCREC",
      Status: "AUTHORISED",
      InvoiceNumber: "W-1",
      Contact: { ContactID: contact_id },
      Date: "2026-11-10",
      DueDate: "2026-11-24",
      LineItems: [{ Description: "Seeds", Quantity: 1, UnitAmount: 5, AccountCode: "200" }],
    })
    const [{ invoice_id }] = valueOf(await gateway.findInvoices(["W-1"]))
    sandbox.control.act(tenantId, "record_payment", {
      invoice: "W-1",
      account: "090",
      reference: "paid",
    })
    const [{ payment_id }] = valueOf(await gateway.findPayments(["paid"]))
    const pages: string[] = []
    for (const [kind, id] of [
      ["contact", contact_id],
      ["invoice", invoice_id],
      ["payment", payment_id],
    ] as const) {
      const answer = await fetch(documentUrl(sandbox.url, short_code, kind, id))
      pages.push(`${answer.status} ${new URL(answer.url).pathname}`)
    }
    await sandbox.stop()
    const base = `200 /organisations/${tenantId}`
    expect(pages).toEqual([
      `${base}/contacts/${contact_id}`,
      `${base}/invoices/${invoice_id}`,
      `${base}/invoices/${invoice_id}`,
    ])
  })
})
