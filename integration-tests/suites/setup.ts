import { seededStore } from "../store/seeded-store"
import { desk } from "../xero/desk"
import { type Suite } from "../xero/on-one-host"
import { sandbox } from "../xero/the-sandbox"
import { XeroAdmin } from "../xero/xero-admin"

export const setup: Suite = ({ api }) => {
  it("goes step by step, refuses what is not due yet with a sentence, and knows where it stopped", async () => {
    const store = await seededStore(String(api.defaults.baseURL))
    const xero = new XeroAdmin(store.admin)
    const missing = async (step: string) =>
      (await desk(xero).setup()).steps.find(({ id }) => id === step)?.missing
    expect(await desk(xero).setup()).toMatchObject({ step: "connect", finished: false })
    await expect(desk(xero).confirm("organisation")).rejects.toThrow(
      "No Xero organisation is connected"
    )

    const { tenantId } = sandbox.control.createOrganisation("GB", `Shop ${Date.now()}`)
    await xero.connect(tenantId)
    expect(await desk(xero).setup()).toMatchObject({ step: "organisation", finished: false })
    await expect(desk(xero).confirm("accounts")).rejects.toThrow(
      'Look at the step "organisation" first'
    )
    expect((await desk(xero).confirm("organisation")).step).toBe("accounts")
    await expect(desk(xero).confirm("accounts")).rejects.toThrow("All products: ")
    expect(await missing("accounts")).toContain("All products: ")

    await xero.acceptProposals()
    expect(await missing("accounts")).toBeNull()
    // Nothing is done by the mapping alone: the owner has not seen it.
    expect((await desk(xero).setup()).step).toBe("accounts")
    for (const step of ["accounts", "taxes", "payments", "options", "start", "preview"]) {
      expect((await desk(xero).setup()).step).toBe(step)
      await desk(xero).confirm(step)
    }
    expect(await desk(xero).setup()).toMatchObject({ step: "switch_on", finished: false })
    // Another start date is previewed anew, and a choice that is taken back is asked for again.
    expect((await desk(xero).confirm("start")).step).toBe("preview")
    await desk(xero).confirm("preview")
    await xero.map([{ kind: "revenue", source: "default", target: null }])
    expect((await desk(xero).setup()).step).toBe("accounts")
    await xero.acceptProposals()
    expect((await desk(xero).setup()).step).toBe("switch_on")

    await xero.change({ sync_enabled: true })
    expect(await desk(xero).setup()).toMatchObject({ step: "switch_on", finished: true })
    await xero.disconnect()
    expect(await desk(xero).setup()).toMatchObject({ step: "connect", finished: false })
  })
}
