import { openStore } from "../../store/open-store"
import { type Store } from "../../store/store"
import { expectAccessible } from "../expect-accessible"
import { demo, owner } from "../the-demo"

/** Every page of the plugin, and what shows that it is there. */
const PAGES: [path: string, shown: string][] = [
  ["/xero", "xero-home-to-log"],
  ["/xero/setup", "xero-setup-follows"],
  ["/xero/tasks", "xero-task-history"],
  ["/xero/to-send", "xero-to-send"],
  ["/xero/log", "xero-log"],
  ["/xero/backfill", "xero-backfill-page"],
  ["/xero/report", "xero-report-page"],
  ["/settings/xero", "xero-connection-status"],
  ["/settings/xero/mapping", "xero-mapping-page"],
  ["/settings/xero/callback?error=access_denied", "xero-callback-failed"],
]

/** Words that stand in every few sentences of English, and in none of the other languages or of the names on Xero's menus. */
const ENGLISH = /\b(the|is|are|been|were|not)\b/i

/** For everybody: what axe finds in what the plugin shows, in both themes, and longer words on a small screen. */
export const accessible = () => {
  let store: Store

  beforeAll(async () => {
    store = await openStore(demo.store)
  })

  it.each(PAGES)("has nothing serious for axe on %s", async (path, shown) => {
    await owner.open(path)
    await owner.see(shown).first().waitFor()
    await expectAccessible(owner, path, "main")
  })

  it.each([
    ["cannot be reached", "The server could not be reached.", null],
    ["permits nothing", "You are not permitted to see or do this.", 403],
  ])(
    "says so where the store %s, and goes on with a click when it does",
    async (_, words, status) => {
      const ours = "**/admin/xero**"
      const asking = PAGES.filter(
        ([path]) => path !== "/settings/xero/callback?error=access_denied"
      )
      for (const [path, shown] of asking) {
        await owner.page.route(ours, (route) =>
          status
            ? route.fulfill({ status, json: { type: "forbidden", message: "no" } })
            : route.abort()
        )
        await owner.open(path)
        await owner.see("xero-load-failure").first().getByText(words).waitFor()
        if (path === "/xero") {
          await expectAccessible(owner, words, "main")
        }
        await owner.page.unroute(ours)
        await owner.see("xero-try-again").first().click()
        await owner.see(shown).first().waitFor()
        await owner.see("xero-load-failure").first().waitFor({ state: "detached" })
      }
    }
  )

  it.each([
    ["de", "Protokoll"],
    ["fr", "Journal"],
  ])("fits a telephone in %s too", async (language, log) => {
    await owner.open("/xero")
    await owner.speak(language)
    try {
      for (const [path, shown] of PAGES) {
        await owner.open(path)
        await owner.see(shown).first().waitFor()
        const excess = await owner.glance(`${language}${path.replace(/\W/g, "-")}`)
        const said = (await owner.page.locator("main").innerText()).split("\n")
        const english = said.filter((line) => ENGLISH.test(line))
        expect({ path, excess, english }).toEqual({ path, excess: 0, english: [] })
      }
      await owner.open("/xero/log")
      await owner.page.getByRole("heading", { name: log }).first().waitFor()
    } finally {
      await owner.speak("en")
    }
  })

  it("has nothing serious for axe in the widgets, their menus and what they open", async () => {
    const { orders } = await store.admin.admin.order.list({ limit: 1, fields: "id,customer_id" })
    await owner.open(`/orders/${orders[0].id}`)
    await owner.see("xero-widget-state").waitFor()
    await expectAccessible(owner, "order", "[data-testid=xero-widget]")
    await owner.see("xero-actions").click()
    await owner.see("xero-plan-open").waitFor()
    await expectAccessible(owner, "order's menu", "[role=menu]")
    await owner.see("xero-plan-open").click()
    await owner.see("xero-plan-drawer").waitFor()
    await expectAccessible(owner, "what would be sent", "[data-testid=xero-plan-drawer]")
    await owner.open(`/customers/${orders[0].customer_id}`)
    await owner.see("xero-widget-state").waitFor()
    await expectAccessible(owner, "customer", "[data-testid=xero-widget]")
  })
}
