import { type XeroFault } from "../../../accounting/fault/fault"
import { type ElementResult } from "./call"
import { classifyMessage } from "./classify-message"
import { scrub } from "./scrub"

/** The parts of an answered element that say how it went. */
export interface AnsweredElement {
  statusAttributeString?: string
  hasValidationErrors?: boolean
  hasErrors?: boolean
  validationErrors?: { message?: string }[]
  warnings?: { message?: string }[]
}

const MISSING: XeroFault = {
  kind: "unknown",
  message: "Xero's answer does not say what became of this document.",
  unclear: true,
  retry_after: null,
}

/**
 * Sorts a batch's answer: one result for each element that was sent, matched by our own key, never by
 * position. An element the answer does not tell of is unclear.
 *
 * @param sent the elements as sent, each with its key
 * @param find the answered element of a sent one
 * @param personal what the elements say of people, which no fault may repeat
 */
export function batchResults<Sent extends { key: string }, Element extends AnsweredElement, T>(
  sent: Sent[],
  find: (element: Sent) => Element | undefined,
  shape: (element: Element) => T,
  personal: string[] = []
): ElementResult<T>[] {
  return sent.map((element) => {
    const answered = find(element)
    if (!answered) {
      return { ok: false, key: element.key, fault: MISSING }
    }
    const errors = sentences(answered.validationErrors)
    if (errors.length || answered.hasErrors || answered.statusAttributeString === "ERROR") {
      return { ok: false, key: element.key, fault: rejected(errors, personal) }
    }
    return {
      ok: true,
      key: element.key,
      value: shape(answered),
      warnings: sentences(answered.warnings).map((warning) => scrub(warning, personal)),
    }
  })
}

const sentences = (messages: { message?: string }[] | undefined): string[] =>
  (messages ?? []).flatMap(({ message }) => (message ? [message] : []))

function rejected(errors: string[], personal: string[]): XeroFault {
  const kinds = errors.map(classifyMessage)
  return {
    kind: kinds.find((kind) => kind !== "rejected") ?? "rejected",
    message: errors.length
      ? `Xero refused it: ${errors.map((error) => scrub(error, personal)).join(" ")}`
      : "Xero refused it without saying why.",
    unclear: false,
    retry_after: null,
  }
}
