import type { ApiResponse } from "./endpoint"

/** The shape of Xero's answers from before an endpoint is reached. */
function problem(
  status: number,
  title: string,
  detail: string,
  headers?: Record<string, string>
): ApiResponse {
  return {
    status,
    body: {
      Type: null,
      Title: title,
      Status: status,
      Detail: detail,
      Instance: null,
      Extensions: {},
    },
    headers,
  }
}

/** No token, or one that the sandbox did not issue. */
export function unauthenticated(): ApiResponse {
  return problem(401, "Unauthorized", "AuthenticationUnsuccessful")
}

/** The token's 30 minutes are over. The date is written as Xero does, month first, UTC. */
export function tokenExpired(at: Date): ApiResponse {
  const [date, time] = at.toISOString().split("T")
  const [year, month, day] = date.split("-")
  const when = `${month}/${day}/${year} ${time.slice(0, 8)}`
  return problem(401, "Unauthorized", `TokenExpired: token expired at ${when}`)
}

/** The token lacks the scope that the endpoint needs. */
export function insufficientScope(): ApiResponse {
  return problem(401, "Unauthorized", "AuthorizationUnsuccessful", {
    "WWW-Authenticate": 'Bearer error="insufficient_scope"',
  })
}

/** The organisation is not (or no longer) connected to the app, or was not named. */
export function tenantForbidden(): ApiResponse {
  return problem(403, "Forbidden", "AuthenticationUnsuccessful")
}

/** 404 is plain text in Xero. */
export function notFound(): ApiResponse {
  return { status: 404, body: "The resource you're looking for cannot be found" }
}

/** Refusal or failure of a whole call outside the endpoints. */
export function exception(
  type: string,
  message: string,
  errorNumber: number,
  status = 400
): ApiResponse {
  return { status, body: { ErrorNumber: errorNumber, Type: type, Message: message } }
}
