import { randomUUID } from "node:crypto"
import type { ApiRequest, ApiResponse } from "../../http/endpoint"

/** The wrapper around the records of every successful answer. */
export function envelope(request: ApiRequest, content: object): ApiResponse {
  return {
    status: 200,
    body: {
      Id: randomUUID(),
      Status: "OK",
      ProviderName: request.appName,
      DateTimeUTC: `/Date(${request.now.getTime()})/`,
      ...content,
    },
  }
}
