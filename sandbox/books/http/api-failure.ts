import type { ApiResponse } from "../../http/endpoint"

/** A whole call that fails: thrown by whatever finds out, answered by `endpoint`. */
export class ApiFailure extends Error {
  constructor(readonly response: ApiResponse) {
    super(typeof response.body === "string" ? response.body : "The call failed")
  }
}

function badRequest(number: number, type: string, message: string): ApiFailure {
  return new ApiFailure({
    status: 400,
    body: { ErrorNumber: number, Type: type, Message: message },
  })
}

/** The body is no document, or a field has the wrong JSON type. The number is from memory of forum posts: not certain. */
export function postDataInvalid(detail: string): ApiFailure {
  return badRequest(14, "PostDataInvalidException", `JSON for post data was invalid,${detail}`)
}

/** An empty array was sent. */
export function noDataProcessed(noun: string): ApiFailure {
  return badRequest(
    17,
    "NoDataProcessedException",
    `No data has been processed for this endpoint. This endpoint is expecting ${noun} data to be specified in the request body.`
  )
}

/** A `where` or `order` that cannot be understood. */
export function queryParse(message: string): ApiFailure {
  return badRequest(16, "QueryParseException", message)
}

/** Xero answers 404 in plain text, whatever was asked for. */
export function notFound(): ApiFailure {
  return new ApiFailure({ status: 404, body: "The resource you're looking for cannot be found" })
}
