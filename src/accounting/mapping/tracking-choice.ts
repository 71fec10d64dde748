import { type TrackingPayload } from "../ledger/payload"
import { type Chart } from "./chart"

/** The category and option that the target of a tracking mapping names, whether in use or not. */
export function trackingOf(target: string): TrackingPayload {
  const [TrackingCategoryID, TrackingOptionID = ""] = target.split("/")
  return { TrackingCategoryID, TrackingOptionID }
}

/** A tracking choice in words, e.g. `Region: North`; null where Xero no longer has it or archived it. */
export function activeTracking(choice: TrackingPayload, { tracking }: Chart): string | null {
  const category = tracking.find(
    ({ tracking_category_id }) => tracking_category_id === choice.TrackingCategoryID
  )
  const option = category?.options.find(
    ({ tracking_option_id }) => tracking_option_id === choice.TrackingOptionID
  )
  return category?.status === "ACTIVE" && option?.status === "ACTIVE"
    ? `${category.name}: ${option.name}`
    : null
}
