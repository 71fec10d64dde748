import { openStore } from "../../store/open-store"
import { XeroAdmin } from "../../xero/xero-admin"
import { demo, owner } from "../the-demo"

/** The bookkeeper changes what goes to which account. */
export const mapping = () => {
  let xero: XeroAdmin

  beforeAll(async () => {
    xero = new XeroAdmin((await openStore(demo.store)).admin)
  })

  const rules = async () =>
    (await xero.mappings()).rows
      .filter(({ kind, source }) => kind === "revenue" && source.startsWith("product:"))
      .map(({ label }) => label)
  const saved = async () => {
    await owner.see("xero-mapping-save").click()
    await owner.see("xero-mapping-unsaved").waitFor({ state: "detached" })
  }

  it("finds a product in the store and gives it an account of its own, once that is saved", async () => {
    await owner.open("/settings/xero/mapping")
    await owner.see("xero-rule-add").click()
    await owner.choose("xero-rule-kind", "product_tag")
    await owner.choose("xero-rule-kind", "product")
    await owner.see("xero-rule-source").fill("lantern")
    await owner.see("xero-rule-source-option").getByText("Oil lantern").click()
    const account = owner.page.locator("[data-testid^='xero-select-revenue-product:']").first()
    await account.fill("260")
    await owner.page.keyboard.press("Enter")
    await owner.see("xero-mapping-unsaved").waitFor()
    expect(await rules()).toEqual([])
    await owner.page.locator("a[href='/app/settings/users']").first().click()
    await owner.see("xero-unsaved-prompt").waitFor()
    await owner.answer("Stay here")
    await saved()
    expect(await rules()).toEqual(["Oil lantern"])
    await owner.open("/settings/xero/mapping")
    await account.waitFor()
    expect(await account.inputValue()).toContain("260")
  })

  it("takes it away again", async () => {
    await owner.page.locator("[data-testid^='xero-rule-remove-product:']").click()
    await saved()
    expect(await rules()).toEqual([])
  })

  it("fills in what the chart proposes where nothing is chosen, and undoes what is not wanted", async () => {
    await xero.map([{ kind: "revenue", source: "default", target: null }])
    await owner.open("/settings/xero/mapping")
    const revenue = owner.see("xero-select-revenue-default")
    await owner.see("xero-use-proposal-revenue-default").click()
    expect(await revenue.inputValue()).toContain("200")
    await owner.see("xero-mapping-undo").click()
    expect(await revenue.getAttribute("data-value")).toBe("")
    await owner.see("xero-use-all-proposals").click()
    expect(await revenue.inputValue()).toContain("200")
    await saved()
    await owner.see("xero-mapping-state").getByText("Complete").waitFor()
  })
}
