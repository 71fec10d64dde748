import type { ApiRequest, ApiResponse, Endpoint } from "../../http/endpoint"
import { elementsOf } from "../http/elements"
import { actorOf, endpointOf } from "../http/endpoint-of"
import { envelope } from "../http/envelope"
import { Rejected } from "../http/rejected"
import { readShape } from "../http/shape"
import type { HistoryRecord } from "../state/history-record"
import { booksOf } from "../state/stored-books"
import { recordPaths, type RecordPath } from "./record-paths"
import { writeHistory } from "./write-history"

const longest = 2500

/** `GET` and `PUT …/History` of contacts, invoices, credit notes, payments and quotes. */
export const historyEndpoints: Endpoint[] = recordPaths.flatMap((path) => [
  endpointOf(`GET /${path.kind}/:${path.parameter}/History`, path.scope, (request) =>
    read(request, path)
  ),
  endpointOf(`PUT /${path.kind}/:${path.parameter}/History`, path.scope, (request) =>
    addNotes(request, path)
  ),
])

function read(request: ApiRequest, path: RecordPath): ApiResponse {
  const id = path.idOf(request)
  const records = booksOf(request.organisation).history.filter(
    (record) => record.Kind === path.kind && record.RecordID === id
  )
  return envelope(request, { HistoryRecords: records.reverse().map(render) })
}

function addNotes(request: ApiRequest, path: RecordPath): ApiResponse {
  const id = path.idOf(request)
  const notes = elementsOf(request, "HistoryRecords", ["Details"]).map((sent, at) =>
    readShape({ Details: "text" } as const, sent, `HistoryRecords[${at}]`)
  )
  if (notes.some(({ Details }) => !Details || Details.length > longest)) {
    throw new Rejected(`The Details of a note must have 1 to ${longest} characters.`)
  }
  const { history } = booksOf(request.organisation)
  const first = history.length
  for (const { Details = "" } of notes) {
    writeHistory(actorOf(request), path.kind, id, "Note", Details)
  }
  return envelope(request, { HistoryRecords: history.slice(first).map(render) })
}

function render(record: HistoryRecord): object {
  return {
    Changes: record.Changes,
    DateUTCString: record.DateUTC.slice(0, 19),
    DateUTC: `/Date(${Date.parse(record.DateUTC)}+0000)/`,
    User: record.User,
    Details: record.Details,
    ValidationErrors: [],
  }
}
