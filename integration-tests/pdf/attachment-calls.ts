import { READER_CLIENT_ID } from "../xero/open-sandbox"
import { sandbox } from "../xero/the-sandbox"

/** The store's calls about files on documents, such as `PUT 200`, in order; looking at the books is not among them. */
export const attachmentCalls = (): string[] =>
  sandbox.control
    .calls()
    .filter(({ path, clientId }) => path.includes("/Attachments") && clientId !== READER_CLIENT_ID)
    .map(({ method, status }) => `${method} ${status}`)
