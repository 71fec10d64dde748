import { owner } from "../the-demo"

const PAGES: [path: string, shown: string][] = [
  ["/xero", "xero-home-to-log"],
  ["/xero/log", "xero-log"],
  ["/xero/tasks", "xero-task-history"],
  ["/xero/to-send", "xero-to-send"],
  ["/settings/xero", "xero-connection-status"],
  ["/settings/xero/mapping", "xero-rule-add"],
]

/** The plugin's own part of the admin API. */
const OURS = /\/admin\/xero/

/** What the pages say while the server cannot be reached, fails, or refuses. */
export const unwell = () => {
  afterEach(() => owner.page.unrouteAll({ behavior: "ignoreErrors" }))

  it.each(PAGES)(
    "says on %s that the server cannot be reached, and goes on with a click",
    async (path, shown) => {
      await owner.page.route(OURS, (route) => route.abort())
      await owner.open(path)
      const again = owner.see("xero-try-again").first()
      await again.waitFor()
      await owner.look(`unwell-${path.replaceAll("/", "-").slice(1)}`)
      await owner.page.unrouteAll({ behavior: "ignoreErrors" })
      await again.click()
      await owner.see(shown).first().waitFor()
    }
  )

  it("says that somebody else has to do it where the server refuses", async () => {
    const refusal = { type: "forbidden", message: "Forbidden" }
    await owner.page.route(OURS, (route) => route.fulfill({ status: 403, json: refusal }))
    await owner.open("/xero")
    await owner.page.getByText("You are not permitted to see or do this.").first().waitFor()
    await owner.look("unwell-refused")
  })
}
