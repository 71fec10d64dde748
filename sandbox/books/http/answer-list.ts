import type { ApiRequest, ApiResponse } from "../../http/endpoint"
import { parseWhere } from "../where/parse-where"
import { compare, type Value } from "../where/compare"
import { ApiFailure, queryParse } from "./api-failure"
import { envelope } from "./envelope"

/** How a collection is listed. */
export interface Listing<T> {
  /** The plural under which the records are answered. */
  key: string
  /** The records left after the endpoint's own filters (`IDs`, `Statuses` …). */
  records: T[]
  /** The fields that may be named in `where` and `order`. */
  fields: string[]
  /** The light form, which `where` and `order` look at. */
  view(record: T): object
  updated(record: T): string
  /** How a record reads in the answer; `paged` says whether lines and the like are due. */
  render(record: T, paged: boolean): object
}

/**
 * Answers a GET of a collection: If-Modified-Since, `where`, `order`, `page` and `pageSize` (up to
 * 1,000, 100 unless told). Without a page everything is answered, in the shorter form and without the
 * `pagination` object. The order without `order` is by UpdatedDateUTC, which Xero does not promise.
 */
export function answerList<T>(request: ApiRequest, listing: Listing<T>): ApiResponse {
  const { query } = request
  const since = modifiedSince(request)
  const where = query.get("where")
  const matches = where ? parseWhere(where, listing.fields) : () => true
  const found = listing.records
    .filter((record) => since === undefined || Date.parse(listing.updated(record)) >= since)
    .map((record) => ({ record, view: listing.view(record) }))
    .filter(({ view }) => matches(view))
  sort(found, query.get("order") ?? "UpdatedDateUTC", listing.fields)

  const paged = query.has("page") || query.has("pageSize")
  if (!paged) {
    return envelope(request, {
      [listing.key]: found.map(({ record }) => listing.render(record, false)),
    })
  }
  const page = whole(query.get("page") ?? "1", 1, Number.MAX_SAFE_INTEGER, "page")
  const pageSize = whole(query.get("pageSize") ?? "100", 1, 1000, "pageSize")
  const onPage = found.slice((page - 1) * pageSize, page * pageSize)
  return envelope(request, {
    pagination: {
      page,
      pageSize,
      pageCount: Math.ceil(found.length / pageSize),
      itemCount: found.length,
    },
    [listing.key]: onPage.map(({ record }) => listing.render(record, true)),
  })
}

/** Milliseconds at the start of the header's second: Xero compares to the second. */
function modifiedSince(request: ApiRequest): number | undefined {
  const header = request.headers["if-modified-since"]
  if (header === undefined) {
    return undefined
  }
  const zoned = /^\d{4}-\d{2}-\d{2}T[\d:.]+$/.test(header) ? `${header}Z` : header
  const ms = Date.parse(zoned)
  if (Number.isNaN(ms)) {
    throw new ApiFailure({ status: 412, body: "The If-Modified-Since header is not a date" })
  }
  return Math.floor(ms / 1000) * 1000
}

function sort(found: { view: object }[], order: string, fields: string[]): void {
  const keys = order.split(",").map((part) => {
    const [, path, direction] = /^\s*([A-Za-z.]+)(?:\s+(asc|desc))?\s*$/i.exec(part) ?? []
    if (!path || !fields.includes(path.split(".")[0])) {
      throw queryParse(`No property or field '${path ?? part}' exists in type`)
    }
    return { path: path.split("."), sign: direction?.toLowerCase() === "desc" ? -1 : 1 }
  })
  found.sort((left, right) => {
    for (const { path, sign } of keys) {
      const difference = compare(at(left.view, path), at(right.view, path)) ?? 0
      if (difference !== 0) {
        return sign * difference
      }
    }
    return 0
  })
}

function at(view: object, path: string[]): Value {
  let value: Value = view
  for (const name of path) {
    value = (value as Record<string, Value> | null | undefined)?.[name]
  }
  return value
}

function whole(text: string, least: number, most: number, name: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < least || number > most) {
    throw queryParse(`The parameter ${name} must be a whole number from ${least} to ${most}`)
  }
  return number
}
