import { findDocument, indexOf } from "../books/state/book-index"
import { documentId, documentNumber, type SalesDocument } from "../books/state/sales-document"
import { booksOf } from "../books/state/stored-books"
import type { Control } from "../control/control"
import type { Organisation } from "../state/organisation"
import { documentForms } from "./document-forms"
import { status } from "./document-table"
import { html, type Html } from "./html"
import { layout } from "./layout"
import { money } from "./money"
import { notice } from "./notice"
import { paymentTable } from "./payment-table"
import { table } from "./table"

/** One invoice or credit note as the accountant sees it; undefined when there is none with this id. */
export function documentPage(
  control: Control,
  tenantId: string,
  id: string,
  query: URLSearchParams
): string | undefined {
  const organisation = control.organisation(tenantId)
  const index = indexOf(organisation)
  const document = findDocument(index, id)
  if (!document) {
    return undefined
  }
  const kind = document.Type === "ACCREC" ? "Invoice" : "Credit note"
  const contact = index.contacts.get(document.ContactID)
  const left = document.Type === "ACCREC" ? document.AmountDue : document.RemainingCredit
  const payments = index.paymentsByDocument.get(id) ?? []
  const content = html`<p>
      <a href="/organisations/${tenantId}">${organisation.name}</a>
    </p>
    <h1>${kind} ${documentNumber(document)} ${status(document.Status)}</h1>
    <p class="soft">
      <a href="/organisations/${tenantId}/contacts/${document.ContactID}">${contact?.Name}</a>
      · dated ${document.Date} ${document.DueDate && ` · due ${document.DueDate}`}
      ${document.Reference && ` · reference ${document.Reference}`}
    </p>
    ${notice(query)}
    <section data-testid="lines">
      <h2>Lines <span class="soft">${document.LineAmountTypes}</span></h2>
      ${lines(document)}
      <p>
        Subtotal ${money(document.SubTotal)} · tax
        <span data-testid="total-tax">${money(document.TotalTax)}</span> · total
        <strong data-testid="total">${money(document.Total, document.CurrencyCode)}</strong> ·
        ${document.Type === "ACCREC" ? "due" : "credit left"}
        <strong data-testid="amount-due">${money(left)}</strong>
      </p>
    </section>
    <section>
      <h2>Payments</h2>
      ${paymentTable(organisation, payments)} ${allocations(organisation, id)}
    </section>
    <section>
      <h2>History</h2>
      ${history(organisation, id)}
    </section>
    <section>
      <h2>Act as the accountant</h2>
      ${documentForms(organisation, document)}
    </section>`
  return layout(`${kind} ${documentNumber(document)}`, content)
}

function lines(document: SalesDocument): Html {
  const rows = document.LineItems.map((line) => [
    line.Description,
    line.Quantity ?? "",
    line.UnitAmount ?? "",
    line.DiscountAmount ?? (line.DiscountRate ? `${line.DiscountRate} %` : ""),
    line.AccountCode ?? "",
    line.TaxType ?? "",
    money(line.TaxAmount),
    money(line.LineAmount),
  ])
  return table(
    [
      "Description",
      { n: "Quantity" },
      { n: "Price" },
      { n: "Discount" },
      "Account",
      "Tax",
      { n: "Tax amount" },
      { n: "Amount" },
    ],
    rows,
    "No lines."
  )
}

function allocations(organisation: Organisation, id: string): Html {
  const index = indexOf(organisation)
  const found = index.allocationsByDocument.get(id) ?? []
  const rows = found.map(({ CreditNoteID, InvoiceID, Amount, Date }) => {
    const other = findDocument(index, CreditNoteID === id ? InvoiceID : CreditNoteID)
    const path = other?.Type === "ACCREC" ? "invoices" : "credit-notes"
    const href = `/organisations/${organisation.tenantId}/${path}/${other && documentId(other)}`
    const link = html`<a href="${href}">${other && documentNumber(other)}</a>`
    return [Date, link, money(Amount)]
  })
  return rows.length > 0
    ? html`<h2>Allocations</h2>
        ${table(["Date", "With", { n: "Amount" }], rows, "")}`
    : html``
}

function history(organisation: Organisation, id: string): Html {
  const rows = booksOf(organisation)
    .history.filter(({ RecordID }) => RecordID === id)
    .reverse()
    .map(({ DateUTC, Changes, User, Details }) => [
      DateUTC.slice(0, 19).replace("T", " "),
      Changes,
      User,
      Details,
    ])
  return table(["Time (UTC)", "Change", "By", "Details"], rows, "Nothing yet.")
}
