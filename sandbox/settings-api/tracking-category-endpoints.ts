import { notFound } from "../books/http/api-failure"
import { answerList } from "../books/http/answer-list"
import { envelope } from "../books/http/envelope"
import type { Endpoint } from "../http/endpoint"
import type { TrackingCategory } from "../state/organisation"
import { settingsEndpoint } from "./settings-endpoint"

/** `GET /TrackingCategories`, archived ones only with `includeArchived=true`, and one by its id. */
export const trackingCategoryEndpoints: Endpoint[] = [
  settingsEndpoint("GET /TrackingCategories", (request) => {
    const all = request.query.get("includeArchived")?.toLowerCase() === "true"
    const visible = (record: { Status: string }) => all || record.Status === "ACTIVE"
    return answerList<TrackingCategory>(request, {
      key: "TrackingCategories",
      records: request.organisation.trackingCategories.filter(visible).map((category) => ({
        ...category,
        Options: category.Options.filter(visible),
      })),
      fields: ["TrackingCategoryID", "Name", "Status", "UpdatedDateUTC"],
      view: (category) => category,
      updated: () => request.now.toISOString(),
      render: (category) => category,
    })
  }),
  settingsEndpoint("GET /TrackingCategories/:TrackingCategoryID", (request) => {
    const id = request.params.TrackingCategoryID.toLowerCase()
    const category = request.organisation.trackingCategories.find(
      ({ TrackingCategoryID }) => TrackingCategoryID === id
    )
    if (!category) {
      throw notFound()
    }
    return envelope(request, { TrackingCategories: [category] })
  }),
]
