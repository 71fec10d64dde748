import type { ApiRequest, ApiResponse, Endpoint, Scope } from "../../http/endpoint"
import type { Actor } from "../state/actor"
import { ApiFailure } from "./api-failure"
import { Rejected } from "./rejected"
import { validationException } from "./validation-exception"

/**
 * Makes an endpoint from `"METHOD /path"`. A thrown `ApiFailure` becomes its own answer; a `Rejected`
 * that no element owns (a note, an attachment) becomes a ValidationException.
 */
export function endpointOf(
  operation: string,
  scope: Scope,
  handler: (request: ApiRequest) => ApiResponse
): Endpoint {
  const [method, path] = operation.split(" ")
  return {
    method: method as ApiRequest["method"],
    path,
    scope,
    handle(request) {
      try {
        return handler(request)
      } catch (error) {
        if (error instanceof ApiFailure) {
          return error.response
        }
        if (error instanceof Rejected) {
          return validationException([
            { ValidationErrors: error.messages.map((Message) => ({ Message })) },
          ])
        }
        throw error
      }
    },
  }
}

/** The acting side of a call. */
export function actorOf(request: ApiRequest): Actor {
  return { organisation: request.organisation, user: request.appName, now: request.now }
}
