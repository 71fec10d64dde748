import type { Organisation } from "../../state/organisation"
import type { LineTracking } from "../state/sales-document"
import type { LineInput } from "./document-shape"

/** The tracking options of a line, found by id or by name, and what is wrong with them. */
export function lineTracking(
  organisation: Organisation,
  line: LineInput
): { tracking: LineTracking[]; faults: string[] } {
  const sent = line.Tracking ?? []
  if (sent.length > 2) {
    return { tracking: [], faults: ["A line item may have a maximum of 2 tracking categories."] }
  }
  const tracking: LineTracking[] = []
  const faults: string[] = []
  for (const item of sent) {
    const category = organisation.trackingCategories.find(
      (candidate) =>
        candidate.Status === "ACTIVE" &&
        (item.TrackingCategoryID
          ? candidate.TrackingCategoryID === item.TrackingCategoryID
          : candidate.Name === item.Name)
    )
    const option = category?.Options.find(
      (candidate) =>
        candidate.Status === "ACTIVE" &&
        (item.TrackingOptionID
          ? candidate.TrackingOptionID === item.TrackingOptionID
          : candidate.Name === item.Option)
    )
    if (!category || !option) {
      const name = `${item.Name ?? item.TrackingCategoryID} / ${item.Option ?? item.TrackingOptionID}`
      faults.push(`The tracking option '${name}' does not exist or has been archived.`)
    } else if (tracking.some((one) => one.TrackingCategoryID === category.TrackingCategoryID)) {
      faults.push(`The tracking category '${category.Name}' is used twice on a line item.`)
    } else {
      tracking.push({
        TrackingCategoryID: category.TrackingCategoryID,
        TrackingOptionID: option.TrackingOptionID,
        Name: category.Name,
        Option: option.Name,
      })
    }
  }
  return { tracking, faults }
}
