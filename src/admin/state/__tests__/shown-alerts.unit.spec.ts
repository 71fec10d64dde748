import { type AlertAnswer } from "../../../api/admin/xero/alert-answer"
import { shownAlerts } from "../shown-alerts"

const alert = (facts: Partial<AlertAnswer>): AlertAnswer => ({
  id: "xalt_1",
  connection_id: "xcon_1",
  organisation_name: "Shop",
  kind: "documents_held",
  title: "",
  text: "",
  path: "/xero",
  count: 1,
  opened_at: "2026-11-21T12:00:00.000Z",
  closed_at: null,
  hidden: false,
  email_problem: null,
  ...facts,
})
const here = { id: "xcon_1", status: "authorisation_lost" as const }

describe("shownAlerts", () => {
  it.each([
    ["shows one", alert({}), here, 1],
    ["leaves out a dismissed one", alert({ hidden: true }), here, 0],
    ["does not say twice what the page says", alert({ kind: "authorisation_lost" }), here, 0],
    [
      "names another organisation's loss",
      alert({ kind: "authorisation_lost", connection_id: "xcon_2" }),
      here,
      1,
    ],
    [
      "still names a loss that the page does not know of yet",
      alert({ kind: "authorisation_lost" }),
      { ...here, status: "connected" as const },
      1,
    ],
    ["shows one where nothing is connected", alert({}), null, 1],
  ])("%s", (_what, given, connection, expected) => {
    expect(shownAlerts([given], connection)).toHaveLength(expected)
  })
})
