import type { HomeAnswer, SetupAnswer, SubjectAnswer } from "../../src/api/admin/xero/answers"
import type { XeroAdmin } from "./xero-admin"

/** What the owner does at the desk: looks at the home page, goes through the set-up, and acts on one record. */
export const desk = (xero: XeroAdmin) => ({
  home: async () => (await xero.call<{ home: HomeAnswer }>("GET", "/home")).home,
  setup: async () => (await xero.call<{ setup: SetupAnswer }>("GET", "/setup")).setup,
  /** Goes on from a step of the guided set-up. */
  confirm: async (step: string) =>
    (await xero.call<{ setup: SetupAnswer }>("POST", "/setup", { step })).setup,
  /** Clicks "Send now", or "Unlink". */
  act: (type: "order" | "customer", id: string, action: "send" | "unlink") =>
    xero.call<SubjectAnswer>("POST", `/${type}s/${id}/${action}`),
})
