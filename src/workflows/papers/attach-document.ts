import { createHash } from "node:crypto"
import { type MedusaContainer } from "@medusajs/framework/types"
import { retryDelay } from "../../accounting/fault/retry-delay"
import { type XeroFault } from "../../accounting/fault/fault"
import { paperFileName } from "../../accounting/paper/paper-file-name"
import {
  type AttachmentOutcome,
  type ClaimedAttachment,
} from "../../modules/xero/attachments/attachment-record"
import { type Gateway } from "../../modules/xero/client/gateway"
import { type ConnectionRecord } from "../connect/connection-record"
import { drawDocument } from "./draw-document"
import { type DocumentPaper } from "./read-papers"

/** What a person has to put right is looked at again each day. */
const HELD_SECONDS = 24 * 3600

/** Files that Xero takes on a document (developer.xero.com, Attachments). */
const MOST_FILES = 10

/** An outcome, and whether it says that no further call makes sense now. */
export type Attached = AttachmentOutcome & { stop?: boolean }

/**
 * Puts the PDF of a document on it in Xero, unless the one that is there says the same already. Before a file is put where
 * an earlier one may be, Xero is asked which files there are, so that it is replaced and never there twice.
 */
export async function attachDocument(
  container: MedusaContainer,
  connection: ConnectionRecord,
  gateway: Gateway,
  claim: ClaimedAttachment,
  document: DocumentPaper
): Promise<Attached> {
  const { result, kind, xero_id, number } = document
  if (!result.ok) {
    return held(claim, result.problem)
  }
  const content_key = createHash("sha256").update(JSON.stringify(result.paper)).digest("hex")
  if (!claim.forced && !claim.unclear && claim.content_key === content_key) {
    return { state: "attached", reason: null, again_in_seconds: null, unclear: false }
  }
  const drawn = await drawDocument(container, connection, document)
  if (!drawn.ok) {
    return held(claim, drawn.problem)
  }
  const name = claim.file_name ?? paperFileName(number)
  let replace = false
  if (claim.attached_at || claim.unclear) {
    const names = await gateway.attachmentNames(kind, xero_id)
    if (!names.ok) {
      return failed(claim, names.fault, claim.unclear)
    }
    replace = names.value.some((other) => other.toLowerCase() === name.toLowerCase())
    if (!replace && names.value.length >= MOST_FILES) {
      return held(
        claim,
        `${number} has ${MOST_FILES} files in Xero, which is all it takes. Remove one there.`
      )
    }
  }
  const file = { name, bytes: drawn.pdf, online: connection.pdf_online, replace }
  const answer = await gateway.attachFile(kind, xero_id, file)
  return answer.ok
    ? {
        state: "attached",
        reason: null,
        again_in_seconds: null,
        unclear: false,
        file: { name, content_key, bytes: drawn.pdf.length },
      }
    : failed(claim, answer.fault, claim.unclear || answer.fault.unclear)
}

function held({ unclear }: ClaimedAttachment, reason: string): Attached {
  return { state: "held", reason, again_in_seconds: HELD_SECONDS, unclear }
}

/** Faults that say nothing of the file, but that Xero takes no calls. */
const STOPPING: XeroFault["kind"][] = ["throttled", "unauthorised"]

function failed({ tries }: ClaimedAttachment, fault: XeroFault, unclear: boolean): Attached {
  const stop = STOPPING.includes(fault.kind)
  const waits = stop || fault.kind === "outage" || fault.unclear
  return {
    state: waits ? "waiting" : "held",
    reason: fault.message,
    again_in_seconds: waits ? retryDelay(tries, fault, Math.random()) : HELD_SECONDS,
    unclear,
    untried: fault.kind === "throttled",
    stop,
  }
}
