import type { ApiRequest, ApiResponse } from "../../http/endpoint"
import { envelope } from "./envelope"
import { Rejected } from "./rejected"
import { validationException } from "./validation-exception"

const noId = "00000000-0000-0000-0000-000000000000"

/** What differs between the kinds of document in the answer to a batch. */
export interface BatchKind {
  /** The plural under which the elements are answered, e.g. `Invoices`. */
  key: string
  idField: string
  /** Documents say `HasErrors`, contacts and payments `HasValidationErrors`. */
  errorFlag: "HasErrors" | "HasValidationErrors"
}

/** One element that went through: how it reads now, and what Xero warns about. */
export interface Saved {
  element: object
  warnings?: string[]
}

/**
 * Saves the elements of a batch one by one and answers as `summarizeErrors` asks. A bad element never
 * touches the others: these are saved, whatever the answer's status.
 *
 * Without the parameter this answers 400 when an element fails, as Xero's pages describe; the OpenAPI
 * file says that the default is `false` (200 with the errors inside). Which is right is not certain,
 * nor whether the good elements of a call that ends in 400 are saved.
 */
export function answerBatch<T>(
  request: ApiRequest,
  kind: BatchKind,
  elements: { sent: object; input: T }[],
  save: (input: T) => Saved
): ApiResponse {
  const failed: object[] = []
  const answered = elements.map(({ sent, input }) => {
    try {
      const { element, warnings } = save(input)
      return {
        ...element,
        StatusAttributeString: warnings?.length ? "WARNING" : "OK",
        [kind.errorFlag]: false,
        ...(warnings?.length ? { Warnings: warnings.map((Message) => ({ Message })) } : {}),
      }
    } catch (error) {
      if (!(error instanceof Rejected)) {
        throw error
      }
      const element = {
        [kind.idField]: noId,
        ...sent,
        StatusAttributeString: "ERROR",
        [kind.errorFlag]: true,
        ValidationErrors: error.messages.map((Message) => ({ Message })),
      }
      failed.push(element)
      return element
    }
  })
  const inside = request.query.get("summarizeErrors")?.toLowerCase() === "false"
  return failed.length > 0 && !inside
    ? validationException(failed)
    : envelope(request, { [kind.key]: answered })
}
