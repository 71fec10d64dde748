import { indexOf } from "../books/state/book-index"
import { documentId, type SalesDocument } from "../books/state/sales-document"
import type { Organisation } from "../state/organisation"
import { actionForm, type Field } from "./action-form"
import { html, type Html } from "./html"

/** What an accountant may do with an invoice or a credit note in its state. */
export function documentForms(organisation: Organisation, document: SalesDocument): Html {
  const id = documentId(document)
  const sale = document.Type === "ACCREC"
  const back = `/organisations/${organisation.tenantId}/${sale ? "invoices" : "credit-notes"}/${id}`
  const self: Field = {
    name: sale ? "invoice" : "creditNote",
    label: "",
    type: "hidden",
    value: id,
  }
  const form = (action: string, button: string, fields: Field[] = []) =>
    actionForm(organisation, action, button, [self, ...fields], back)
  const open = document.Status === "AUTHORISED"
  const draft = document.Status === "DRAFT" || document.Status === "SUBMITTED"
  return html`${open && form("record_payment", sale ? "Record payment" : "Record refund", money())}
  ${open && !sale && form("allocate_credit_note", "Allocate", allocation())} ${deletable()}
  ${sale && draft && form("approve_invoice", "Approve")}
  ${sale && draft && form("delete_invoice", "Delete")}
  ${open && form(sale ? "void_invoice" : "void_credit_note", "Void")}
  ${
    sale &&
    form("edit_invoice", "Change", [
      { name: "number", label: "Number", value: document.InvoiceNumber },
      { name: "reference", label: "Reference", value: document.Reference },
    ])
  }`

  function money(): Field[] {
    const accounts = organisation.accounts.filter(
      ({ Type, EnablePaymentsToAccount, Status }) =>
        Status === "ACTIVE" && (Type === "BANK" || EnablePaymentsToAccount)
    )
    const left = document.Type === "ACCREC" ? document.AmountDue : document.RemainingCredit
    return [
      { name: "amount", label: "Amount", type: "number", value: left },
      {
        name: "account",
        label: "Account",
        options: accounts.map(({ Code, Name }) => ({ value: Code, text: `${Code} ${Name}` })),
      },
      { name: "reference", label: "Reference", value: "" },
    ]
  }

  function allocation(): Field[] {
    return [
      { name: "invoice", label: "Invoice number" },
      { name: "amount", label: "Amount", type: "number" },
    ]
  }

  function deletable(): Html {
    const paid = indexOf(organisation).paymentsByDocument.get(id) ?? []
    const options = paid
      .filter(({ Status }) => Status === "AUTHORISED")
      .map(({ PaymentID, Amount, Date }) => ({ value: PaymentID, text: `${Amount} on ${Date}` }))
    const field: Field = { name: "payment", label: "Payment", options }
    return options.length > 0
      ? actionForm(organisation, "delete_payment", "Delete payment", [field], back)
      : html``
  }
}
