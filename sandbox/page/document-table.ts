import { indexOf } from "../books/state/book-index"
import { documentId, documentNumber, type SalesDocument } from "../books/state/sales-document"
import type { Organisation } from "../state/organisation"
import { html, type Html } from "./html"
import { money } from "./money"
import { table } from "./table"

/** Invoices or credit notes in rows, each linked to its own page. */
export function documentTable(
  organisation: Organisation,
  documents: SalesDocument[],
  nothing: string
): Html {
  const { contacts } = indexOf(organisation)
  const base = `/organisations/${organisation.tenantId}`
  const rows = documents.map((document) => {
    const path = document.Type === "ACCREC" ? "invoices" : "credit-notes"
    const left = document.Type === "ACCREC" ? document.AmountDue : document.RemainingCredit
    return [
      html`<a href="${base}/${path}/${documentId(document)}">${documentNumber(document)}</a>`,
      document.Reference,
      html`<a href="${base}/contacts/${document.ContactID}"
        >${contacts.get(document.ContactID)?.Name}</a
      >`,
      document.Date,
      money(document.Total, document.CurrencyCode),
      money(document.TotalTax),
      money(left),
      status(document.Status),
    ]
  })
  const left = documents[0]?.Type === "ACCRECCREDIT" ? "Credit left" : "Due"
  return table(
    ["Number", "Reference", "Contact", "Date", { n: "Total" }, { n: "Tax" }, { n: left }, "Status"],
    rows,
    nothing
  )
}

/** A document's status, coloured when it means something. */
export function status(text: string): Html {
  const tone = text === "PAID" ? "ok" : text === "VOIDED" || text === "DELETED" ? "soft" : ""
  return html`<span class="${tone}">${text}</span>`
}
