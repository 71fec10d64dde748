import { randomUUID } from "node:crypto"
import type { ApiRequest } from "../../http/endpoint"
import { actorOf } from "../http/endpoint-of"
import { rejectIfAny } from "../http/rejected"
import { writeHistory } from "../history/write-history"
import type { Attachment } from "../state/attachment"
import type { RecordKind } from "../state/history-record"
import { booksOf } from "../state/stored-books"

/** Xero's pages name both 10 MB and 25 MB; the smaller one is safe. */
const largest = 10 * 1024 * 1024
const most = 10

/**
 * Keeps the raw body of a call as a file of a record. A file of the same name is replaced by POST; a
 * PUT of a name that is there is refused, which Xero does not document.
 *
 * @throws Rejected for an empty or large body, a bad name, or an eleventh file
 */
export function saveAttachment(
  request: ApiRequest,
  owner: { kind: RecordKind; id: string },
  present: Attachment[],
  replace: boolean
): Attachment {
  const { FileName } = request.params
  const { rawBody } = request
  const known = present.find((item) => item.FileName.toLowerCase() === FileName.toLowerCase())
  rejectIfAny([
    ...(rawBody.length === 0 ? ["The attachment is empty."] : []),
    ...(rawBody.length > largest ? ["The attachment is larger than 10 MB."] : []),
    ...(/[<>:"/\\|?*+]/.test(FileName) || FileName.length > 255
      ? ['The file name must not contain any of < > : " / \\ | ? * +']
      : []),
    ...(!known && present.length >= most ? [`A document takes up to ${most} attachments.`] : []),
    ...(known && !replace ? ["An attachment of this name is there already."] : []),
  ])
  const online = request.query.get("IncludeOnline")?.toLowerCase() === "true"
  const attachment: Attachment = {
    AttachmentID: known?.AttachmentID ?? randomUUID(),
    Kind: owner.kind,
    RecordID: owner.id,
    FileName,
    MimeType: request.headers["content-type"] ?? "application/octet-stream",
    ContentLength: rawBody.length,
    IncludeOnline: online && owner.kind !== "Contacts",
    Content: rawBody.toString("base64"),
  }
  if (known) {
    Object.assign(known, attachment)
  } else {
    booksOf(request.organisation).attachments.push(attachment)
  }
  const details = `Attached the file ${FileName} through the Xero API using ${request.appName}`
  writeHistory(actorOf(request), owner.kind, owner.id, "Attached a file", details)
  return attachment
}
