import { openStore } from "../../store/open-store"
import { XeroAdmin } from "../../xero/xero-admin"
import { readOrganisation } from "../accountant"
import { demo, owner } from "../the-demo"

/** A second set of books, for the orders of one region. */
export const organisations = () => {
  let xero: XeroAdmin

  beforeAll(async () => {
    xero = new XeroAdmin((await openStore(demo.store)).admin)
  })

  it("connects another organisation beside the first", async () => {
    const australian = await readOrganisation(demo, "AU")
    await owner.open("/settings/xero")
    await owner.see("xero-connect-another").click()
    await owner.see("organisation-AU").check()
    await owner.see("allow").click()
    await owner
      .see("xero-choose-organisation")
      .or(owner.page.locator("[data-testid=xero-setup][data-step=organisation]"))
      .first()
      .waitFor()
    if (await owner.see("xero-choose-organisation").isVisible()) {
      await owner.page.getByText(australian.name).click()
      await owner.see("xero-connect-organisation").click()
    }
    await owner.page.locator("[data-testid=xero-setup][data-step=organisation]").waitFor()
    const { organisations: all } = await xero.status()
    expect(all.map(({ organisation_name }) => organisation_name)).toContain(australian.name)
  })

  it("is looked at one by one", async () => {
    const { organisations: all } = await xero.status()
    const other = all.find(({ is_default }) => !is_default)
    await owner.open("/xero")
    await owner.see("xero-organisation-switch").click()
    await owner.see(`xero-organisation-${other?.id}`).click()
    await owner.page.waitForURL(/organisation=/)
    await owner.see("xero-page").waitFor()
    await owner.look("second-organisation")
  })

  it("gets the orders of a region, once that is saved", async () => {
    const { organisations: all } = await xero.status()
    const other = String(all.find(({ is_default }) => !is_default)?.id)
    const { sources } = await xero.routes()
    const [region] = sources.region
    await owner.open("/settings/xero")
    await owner.choose(`xero-route-${region.id}`, other)
    await owner.see("xero-routes-save").click()
    await owner.page.getByText("Saved. Orders without papers in Xero follow.").waitFor()
    const { routes } = await xero.routes()
    expect(routes).toEqual([
      expect.objectContaining({ kind: "region", source: region.id, connection_id: other }),
    ])
  })
}
