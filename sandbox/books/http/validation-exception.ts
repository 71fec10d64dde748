import type { ApiResponse } from "../../http/endpoint"

/** The 400 that carries the elements that failed, as in the OpenAPI file's examples. */
export function validationException(elements: object[]): ApiResponse {
  return {
    status: 400,
    body: {
      ErrorNumber: 10,
      Type: "ValidationException",
      Message: "A validation exception occurred",
      Elements: elements,
    },
  }
}
