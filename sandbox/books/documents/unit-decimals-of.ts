import type { ApiRequest } from "../../http/endpoint"
import { queryParse } from "../http/api-failure"

/** The decimals of unit amounts that a call asks for: 2, or 4 with `unitdp=4`. */
export function unitDecimalsOf(request: ApiRequest): number {
  const text = request.query.get("unitdp") ?? "2"
  if (text !== "2" && text !== "4") {
    throw queryParse("The parameter unitdp must be 2 or 4")
  }
  return Number(text)
}
