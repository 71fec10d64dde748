import type { ApiRequest, ApiResponse, Endpoint } from "../../http/endpoint"
import { notFound } from "../http/api-failure"
import { endpointOf } from "../http/endpoint-of"
import { envelope } from "../http/envelope"
import { recordPaths, type RecordPath } from "../history/record-paths"
import type { Attachment } from "../state/attachment"
import { booksOf } from "../state/stored-books"
import { saveAttachment } from "./save-attachment"

const scope = "accounting.attachments"

/** Attachments of contacts, invoices, credit notes and quotes: list, content by name or id, add, replace. */
export const attachmentEndpoints: Endpoint[] = recordPaths
  .filter((path) => path.kind !== "Payments")
  .flatMap((path) => {
    const root = `/${path.kind}/:${path.parameter}/Attachments`
    return [
      endpointOf(`GET ${root}`, scope, (request) =>
        envelope(request, { Attachments: attachmentsOf(request, path).map(render) })
      ),
      endpointOf(`GET ${root}/:FileName`, scope, (request) => content(request, path)),
      endpointOf(`PUT ${root}/:FileName`, scope, (request) => save(request, path, false)),
      endpointOf(`POST ${root}/:FileName`, scope, (request) => save(request, path, true)),
    ]
  })

function attachmentsOf(request: ApiRequest, path: RecordPath): Attachment[] {
  const id = path.idOf(request)
  return booksOf(request.organisation).attachments.filter(
    (attachment) => attachment.Kind === path.kind && attachment.RecordID === id
  )
}

function content(request: ApiRequest, path: RecordPath): ApiResponse {
  const name = request.params.FileName.toLowerCase()
  const attachment = attachmentsOf(request, path).find((item) =>
    [item.FileName.toLowerCase(), item.AttachmentID].includes(name)
  )
  if (!attachment) {
    throw notFound()
  }
  return {
    status: 200,
    body: Buffer.from(attachment.Content, "base64"),
    headers: { "Content-Type": attachment.MimeType },
  }
}

function save(request: ApiRequest, path: RecordPath, replace: boolean): ApiResponse {
  const owner = { kind: path.kind, id: path.idOf(request) }
  const attachment = saveAttachment(request, owner, attachmentsOf(request, path), replace)
  return envelope(request, { Attachments: [render(attachment)] })
}

function render(attachment: Attachment): object {
  const { AttachmentID, FileName, MimeType, ContentLength, IncludeOnline } = attachment
  const name = encodeURIComponent(FileName)
  return {
    AttachmentID,
    FileName,
    Url: `https://api.xero.com/api.xro/2.0/${attachment.Kind}/${attachment.RecordID}/Attachments/${name}`,
    MimeType,
    ContentLength,
    IncludeOnline,
  }
}
