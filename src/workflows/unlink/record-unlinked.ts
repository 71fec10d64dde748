import { CAUSES } from "../../modules/xero/log/cause"
import { recordChanges } from "../../modules/xero/log/record-changes"
import { type DocumentKind } from "../../accounting/ledger/ledger"
import type XeroModuleService from "../../modules/xero/service"

/** Whose link was forgotten, by whom, and to which papers. */
export interface Unlinked {
  connection_id: string
  subject_type: "order" | "customer"
  subject_id: string
  /** The user's id. */
  user_id: string
  papers: { kind: DocumentKind; number: string | null; xero_id: string | null }[]
}

/** What papers are called in the log. */
const NAMES: Record<DocumentKind, string> = {
  contact: "Contact",
  quote: "Quote",
  invoice: "Invoice",
  credit_note: "Credit note",
  allocation: "Allocation",
  payment: "Payment",
  refund: "Refund",
}

/** Puts a line into the log for each link that was forgotten, with the paper that stays in Xero. */
export async function recordUnlinked(
  xero: XeroModuleService,
  { user_id, papers, ...subject }: Unlinked
): Promise<void> {
  for (const { kind, number, xero_id } of papers) {
    await recordChanges(
      xero.postgres.knex,
      {
        ...subject,
        action: "change",
        document_kind: kind,
        xero_id,
        cause: CAUSES.unlinked_by_hand,
        actor_id: user_id,
      },
      [
        {
          name: "Link to Xero",
          before: [NAMES[kind], number ?? xero_id].filter(Boolean).join(" "),
          after: null,
        },
      ]
    )
  }
}
