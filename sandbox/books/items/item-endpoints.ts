import type { ApiRequest, Endpoint } from "../../http/endpoint"
import { answerBatch, type BatchKind } from "../http/answer-batch"
import { answerList } from "../http/answer-list"
import { notFound } from "../http/api-failure"
import { elementsOf } from "../http/elements"
import { actorOf, endpointOf } from "../http/endpoint-of"
import { envelope } from "../http/envelope"
import { readShape } from "../http/shape"
import type { Item } from "../state/item"
import { booksOf } from "../state/stored-books"
import { msDate } from "../xero-date"
import { itemShape } from "./item-shape"
import { saveItem } from "./save-item"

const kind: BatchKind = { key: "Items", idField: "ItemID", errorFlag: "HasErrors" }

/** The Items endpoints: list, read by id or code, create (PUT), create or change (POST). No stock is kept. */
export const itemEndpoints: Endpoint[] = [
  endpointOf("GET /Items", "accounting.settings", (request) =>
    answerList(request, {
      key: "Items",
      records: booksOf(request.organisation).items,
      fields: ["ItemID", "Code", "Name", "Description", "IsSold", "UpdatedDateUTC"],
      view: renderItem,
      updated: ({ UpdatedDateUTC }) => UpdatedDateUTC,
      render: renderItem,
    })
  ),
  endpointOf("GET /Items/:ItemID", "accounting.settings", (request) => {
    const key = request.params.ItemID
    const item = booksOf(request.organisation).items.find(
      ({ ItemID, Code }) => ItemID === key.toLowerCase() || Code === key
    )
    if (!item) {
      throw notFound()
    }
    return envelope(request, { Items: [renderItem(item)] })
  }),
  endpointOf("PUT /Items", "accounting.settings", (request) => save(request, "create")),
  endpointOf("POST /Items", "accounting.settings", (request) => save(request, "upsert")),
]

function save(request: ApiRequest, mode: "create" | "upsert") {
  const elements = elementsOf(request, "Items", Object.keys(itemShape)).map((sent, at) => ({
    sent,
    input: readShape(itemShape, sent, `Items[${at}]`),
  }))
  return answerBatch(request, kind, elements, (input) => ({
    element: renderItem(saveItem(actorOf(request), input, mode)),
  }))
}

function renderItem(item: Item): object {
  const { UnitPrice, ...details } = item.SalesDetails
  return {
    ...item,
    IsPurchased: false,
    IsTrackedAsInventory: false,
    SalesDetails: { ...(UnitPrice ? { UnitPrice: Number(UnitPrice) } : {}), ...details },
    UpdatedDateUTC: msDate(item.UpdatedDateUTC),
  }
}
