import { validationException } from "../books/http/validation-exception"
import type { ApiResponse } from "../http/endpoint"

/** The 400 for the only element of a request, with Xero's sentences. */
export function validationFailure(sent: object, messages: string[]): ApiResponse {
  return validationException([
    { ...sent, ValidationErrors: messages.map((Message) => ({ Message })) },
  ])
}
