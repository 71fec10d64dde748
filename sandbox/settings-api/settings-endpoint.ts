import { endpointOf } from "../books/http/endpoint-of"
import type { ApiRequest, ApiResponse, Endpoint } from "../http/endpoint"

/** An endpoint under the scope of the organisation's settings. */
export function settingsEndpoint(
  operation: string,
  handler: (request: ApiRequest) => ApiResponse
): Endpoint {
  return endpointOf(operation, "accounting.settings", handler)
}
