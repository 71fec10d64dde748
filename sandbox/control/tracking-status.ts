import { AccountantError } from "../state/accountant-error"
import type { Organisation } from "../state/organisation"
import { read } from "./read-input"

/** Archives or restores a tracking category, or one option of it; both are named by id or name. */
export function setTrackingStatus(
  organisation: Organisation,
  input: unknown,
  Status: "ACTIVE" | "ARCHIVED"
): object {
  const wanted = read(input, "category")
  const category = organisation.trackingCategories.find(
    ({ TrackingCategoryID, Name }) => TrackingCategoryID === wanted || Name === wanted
  )
  const option = read(input, "option")
  const target = option
    ? category?.Options.find(
        ({ TrackingOptionID, Name }) => TrackingOptionID === option || Name === option
      )
    : category
  if (!target) {
    throw new AccountantError(
      `There is no tracking ${[wanted, option].filter(Boolean).join(" / ")}.`
    )
  }
  target.Status = Status
  return { ...target }
}
