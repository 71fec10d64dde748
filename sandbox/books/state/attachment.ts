import type { RecordKind } from "./history-record"

/** A file attached to a record; the content is kept in base64 so that the state stays plain JSON. */
export interface Attachment {
  AttachmentID: string
  Kind: RecordKind
  RecordID: string
  FileName: string
  MimeType: string
  ContentLength: number
  IncludeOnline: boolean
  Content: string
}
