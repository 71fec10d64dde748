import { createHash, randomUUID } from "node:crypto"
import { type CallContext, callXero } from "./call-xero"
import { type Gateway } from "./gateway"
import { writeKey } from "./write-key"

const ENDPOINTS = { invoice: "Invoices", credit_note: "CreditNotes" } as const

/**
 * The part of a gateway that puts files on documents. PUT adds a file, and says whether the customer sees it; POST
 * replaces the one of that name. Source: Xero's OpenAPI file, Attachments.
 */
export function attachmentCalls(
  context: CallContext
): Pick<Gateway, "attachmentNames" | "attachFile"> {
  const { tenant_id: tenant } = context
  return {
    attachmentNames: (kind, id) =>
      callXero(
        context,
        { method: "GET", endpoint: `${ENDPOINTS[kind]}/Attachments` },
        (api) =>
          kind === "invoice"
            ? api.getInvoiceAttachments(tenant, id)
            : api.getCreditNoteAttachments(tenant, id),
        ({ attachments }) => attachments?.map(({ fileName }) => fileName ?? "")
      ),
    attachFile: (kind, id, { name, bytes, online, replace }) => {
      const method = replace ? "POST" : "PUT"
      const endpoint = `${ENDPOINTS[kind]}/Attachments`
      const content = { name, online, digest: createHash("sha256").update(bytes).digest("hex") }
      const key = writeKey(tenant, `${method} ${endpoint} ${id}`, [content], randomUUID())
      const options = { headers: { "Content-Type": "application/pdf" } }
      return callXero(
        context,
        { method, endpoint },
        (api) => {
          if (kind === "invoice") {
            return replace
              ? api.updateInvoiceAttachmentByFileName(tenant, id, name, bytes, key, options)
              : api.createInvoiceAttachmentByFileName(tenant, id, name, bytes, online, key, options)
          }
          return replace
            ? api.updateCreditNoteAttachmentByFileName(tenant, id, name, bytes, key, options)
            : api.createCreditNoteAttachmentByFileName(
                tenant,
                id,
                name,
                bytes,
                online,
                key,
                options
              )
        },
        ({ attachments }) => attachments?.length
      )
    },
  }
}
