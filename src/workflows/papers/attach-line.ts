import {
  type AttachmentOutcome,
  type ClaimedAttachment,
} from "../../modules/xero/attachments/attachment-record"
import { type Attempt } from "../../modules/xero/log/attempt"
import { CAUSES } from "../../modules/xero/log/cause"
import { type DocumentPaper } from "./read-papers"

/** What the log tells of a PDF that was put on its document, or is held; nothing where nothing new is there or it waits. */
export function attachLine(
  connectionId: string,
  { asked_by }: Pick<ClaimedAttachment, "asked_by">,
  { kind, source_id, order_id, order_label, xero_id, number }: Omit<DocumentPaper, "result">,
  { state, reason, file }: Pick<AttachmentOutcome, "state" | "reason" | "file">
): Attempt | null {
  if (state === "waiting" || (state === "attached" && !file)) {
    return null
  }
  return {
    connection_id: connectionId,
    subject_type: "order",
    subject_id: order_id,
    subject_label: order_label,
    document_kind: kind,
    source_id,
    document_number: number,
    xero_id,
    action: "attach",
    state: state === "attached" ? "done" : "held",
    code: null,
    reason,
    cause: asked_by ? CAUSES.sent_by_hand : CAUSES.pdfs,
    actor_id: asked_by,
    correlation_id: null,
  }
}
