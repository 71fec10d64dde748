import type { ApiRequest } from "../../http/endpoint"
import { noDataProcessed, postDataInvalid } from "./api-failure"

/**
 * The elements of a PUT or POST: `{"Invoices": [...]}`, or one document by itself. Xero advises about
 * 50 elements a call and does not refuse more, so neither is done here; the call log shows the count.
 *
 * @param key the plural under which an array is sent, e.g. `Invoices`
 * @param known the fields of one document: an object with none of these is no document
 */
export function elementsOf(request: ApiRequest, key: string, known: string[]): object[] {
  const body = request.body
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw postDataInvalid("Could not find root element")
  }
  if (key in body) {
    const elements: unknown = (body as Record<string, unknown>)[key]
    if (!Array.isArray(elements) || elements.some((element) => !isObject(element))) {
      throw postDataInvalid(`${key} is not an array of objects`)
    }
    if (elements.length === 0) {
      throw noDataProcessed(key)
    }
    return elements
  }
  if (!Object.keys(body).some((name) => known.includes(name))) {
    throw postDataInvalid(`Could not find ${key}`)
  }
  return [body]
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
