import { openStore } from "../../store/open-store"
import { XeroAdmin } from "../../xero/xero-admin"
import { askForPause } from "../accountant"
import { demo, owner } from "../the-demo"

/** Trouble in the running demo, as its owner comes to know of it. */
export const alerts = () => {
  it("takes an address for alerts, and nothing that is none", async () => {
    await owner.open("/settings/xero")
    const field = owner.see("xero-alert-email")
    await field.fill("nobody")
    await owner.see("xero-options-alerts").getByText("Enter an email address").waitFor()
    expect(await owner.see("xero-options-save").isDisabled()).toBe(true)
    await field.fill("owner@example.com")
    await owner.see("xero-options-save").click()
    await owner.page.getByText("The options are saved.").waitFor()
    await owner.open("/settings/xero")
    expect(await field.inputValue()).toBe("owner@example.com")
  })

  it("shows what is wrong on the Xero page and under the bell, until it is dismissed", async () => {
    const { admin } = await openStore(demo.store)
    await askForPause(demo, 7200)
    expect((await new XeroAdmin(admin).check()).ok).toBe(false)
    await owner.open("/xero")
    const banner = owner.see("xero-alert-quota_exhausted")
    await banner.waitFor()
    expect(await banner.textContent()).toMatch(/Xero takes no more calls for now: .*a pause until/)
    await owner.picture("alert")
    const title = await banner.locator("p").first().textContent()
    const notices = await admin.client.fetch<{ notifications: { data: { title: string } }[] }>(
      "/admin/notifications?channel=feed"
    )
    expect(notices.notifications.map(({ data }) => data.title)).toContain(title)
    // The host's bell has no name; it is the one button at the top that opens a drawer.
    await owner.page.locator("button.text-ui-fg-muted[aria-haspopup=dialog]:visible").click()
    await owner.page.getByRole("dialog").getByText(String(title)).waitFor()
    await owner.picture("alert-bell")
    await owner.page.keyboard.press("Escape")
    await owner.see("xero-alert-dismiss").click()
    await banner.waitFor({ state: "detached" })
    await owner.open("/settings/xero")
    await owner.see("xero-connection").waitFor()
    expect(await owner.see("xero-alerts").count()).toBe(0)
  })
}
