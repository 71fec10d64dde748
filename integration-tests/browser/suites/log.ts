import { readFileSync } from "node:fs"
import { captureOrder } from "../../store/capture-order"
import { openStore } from "../../store/open-store"
import { placeOrder } from "../../store/place-order"
import { PaymentAccount } from "../../xero/payment-account"
import { until } from "../../xero/until"
import { XeroAdmin } from "../../xero/xero-admin"
import { demo, owner } from "../the-demo"

const HELD = ["first", "second", "third"]

/** The bookkeeper looks something up in the log, takes it along, and tries again what was held. */
export const log = () => {
  let xero: XeroAdmin
  let account: PaymentAccount
  /** How many were held before. */
  let others: number
  /** Display numbers of the orders that are held. */
  const numbers: string[] = []
  const ids: string[] = []

  beforeAll(async () => {
    const store = await openStore(demo.store)
    xero = new XeroAdmin(store.admin)
    others = await held()
    account = await PaymentAccount.of(xero)
    await account.takeAway()
    for (const guest of HELD) {
      const from = { email: `${guest}-held@example.com` }
      const order = await placeOrder(store, { region: "uk", from, items: { "BOOK-PB": 1 } })
      await captureOrder(store, order.id)
      numbers.push(`#${order.display_id}`)
      ids.push(order.id)
    }
    await waitingFor(HELD.length)
  }, 600_000)

  afterAll(() => account.giveBack())

  const held = async () => (await xero.log({ state: "held" })).count
  const waitingFor = (count: number) =>
    until(`${count} are held`, held, (lines) => lines === others + count, 120_000)
  const rows = () => owner.see("xero-log").locator("tbody tr")
  const shows = (count: number) =>
    until(
      "the log shows so many",
      () => rows().count(),
      (lines) => lines === count
    )

  it("is narrowed by state, kind and text, in the address too", async () => {
    await owner.open("/xero/log")
    await owner.choose("xero-log-state", "held")
    await shows(others + HELD.length)
    expect(owner.page.url()).toContain("state=held")
    await owner.see("xero-log-search").fill(numbers[1])
    await shows(1)
    await rows().getByText(numbers[1]).waitFor()
    await owner.choose("xero-log-state", "any")
    await owner.choose("xero-log-kind", "invoice")
    await rows()
      .getByText(`ORD-${numbers[1].slice(1)}`)
      .first()
      .waitFor()
    await shows(1)
    const open = owner.page.locator("[data-testid^=xero-log-open-]").first()
    expect(await open.getAttribute("href")).toContain(demo.sandbox)
    await owner.page.reload()
    await shows(1)
  })

  it("gives a file of what it shows", async () => {
    const file = owner.page.waitForEvent("download")
    await owner.see("xero-log-csv").click()
    const lines = readFileSync(await (await file).path(), "utf8")
      .trim()
      .split("\n")
    expect(lines).toHaveLength(2)
    expect(lines[1]).toContain(`ORD-${numbers[1].slice(1)}`)
  })

  it.each([
    ["de", "Für Zahlungen über pp_system_default ist kein Xero-Konto gewählt."],
    ["fr", "Aucun compte Xero n'est choisi pour les paiements par pp_system_default."],
  ])("tells the reasons in the bookkeeper's language: %s", async (language, reason) => {
    await owner.open("/xero/log?state=held")
    await owner.speak(language)
    try {
      await owner.open("/xero/log?state=held")
      await owner.see("xero-log").getByText(reason).first().waitFor()
      await owner.open(`/orders/${ids[0]}`)
      await owner.see("xero-widget-reason").getByText(reason).waitFor()
      await owner.open("/xero")
      await owner.see("xero-home-waiting").getByText(reason).waitFor()
    } finally {
      await owner.speak("en")
    }
  })

  it("tries one again, some, and all", async () => {
    await owner.open("/xero/log?state=held")
    await shows(others + HELD.length)
    // Nothing was put right, so each is held once more, and the log says when it was tried.
    const tried = async () =>
      Math.max(...(await xero.log({ state: "held" })).lines.map(({ at }) => Date.parse(String(at))))
    const again = async (act: () => Promise<void>) => {
      const before = await tried()
      await act()
      await until("it was tried again", tried, (at) => at > before)
      await waitingFor(HELD.length)
    }
    await again(() => owner.page.locator("[data-testid^=xero-log-retry-]").first().click())
    await again(async () => {
      await owner.page.locator("[data-testid^=xero-log-select-xout]").first().click()
      await owner.page.locator("[data-testid^=xero-log-select-xout]").nth(1).click()
      await owner.page.getByText("2 selected").waitFor()
      await owner.page.keyboard.press("r")
    })
    await account.giveBack()
    const all = owner.see("xero-retry-all-held")
    // The mapping that was mended may have had them tried already.
    if (await all.isVisible()) {
      await all.click()
    }
    await waitingFor(0)
    await (others ? shows(others) : owner.see("xero-log-empty").waitFor())
  })
}
