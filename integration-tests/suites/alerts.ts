import { Modules } from "@medusajs/framework/utils"
import type { AlertsAnswer } from "../../src/api/admin/xero/answers"
import { XERO_MODULE } from "../../src/modules/xero"
import type XeroModuleService from "../../src/modules/xero/service"
import { watchAlertsWorkflow } from "../../src/workflows/alerts/watch-alerts"
import { POST_OFFICE } from "../mail/post-office"
import { placeOrder } from "../store/place-order"
import { type ConnectedStore, connectStore } from "../xero/connect-store"
import { type Suite } from "../xero/on-one-host"
import { sandbox } from "../xero/the-sandbox"
import { until } from "../xero/until"

const OWNER = "owner@example.com"
const TAX = { kind: "tax", source: "code:GB20" }

export const alerts: Suite = ({ api, getContainer }) => {
  let shop: ConnectedStore
  let events: { name: string; data: unknown }[]

  beforeEach(async () => {
    shop = await connectStore(sandbox, String(api.defaults.baseURL))
    await shop.xero.change({ sync_enabled: true, alert_email: OWNER })
    events = []
  })
  beforeAll(() => {
    const bus = getContainer().resolve(Modules.EVENT_BUS)
    for (const name of ["xero.alert_opened", "xero.alert_closed"]) {
      bus.subscribe(name, async (event) => void events.push({ name, data: event.data }))
    }
  })
  afterEach(() => {
    delete process.env[POST_OFFICE]
  })

  const xero = (): XeroModuleService => getContainer().resolve(XERO_MODULE)
  const sell = async () => {
    const from = { email: "guest@example.com" }
    return (await placeOrder(shop.store, { region: "uk", from, items: { "SWEAT-M": 1 } })).id
  }
  /** What the job does every minute, in two processes at once. */
  const lookTwice = () =>
    Promise.all([
      watchAlertsWorkflow(getContainer()).run(),
      watchAlertsWorkflow(getContainer()).run(),
    ])
  const passMinutes = (minutes: number) =>
    xero().postgres.knex.raw(
      `WITH alerts AS (UPDATE xero_alert SET due_at = due_at - make_interval(mins => :minutes))
       UPDATE xero_alert_notice SET available_at = available_at - make_interval(mins => :minutes)`,
      { minutes }
    )
  const alertsNow = () => shop.store.admin.client.fetch<AlertsAnswer>("/admin/xero/alerts")
  /** What was sent by a way, the oldest first. */
  const sent = async (channel: string) => {
    const notifications = getContainer().resolve(Modules.NOTIFICATION)
    return await notifications.listNotifications(
      { channel, resource_type: "xero_alert" },
      { order: { created_at: "ASC" } }
    )
  }
  const titles = async (channel: string) =>
    (await sent(channel)).map(({ status, data }) => `${status}: ${data?.title}`)
  const untilState = (orderId: string, state: string) =>
    until(
      `the order is ${state}`,
      () => shop.xero.order(orderId),
      ({ entry }) => entry?.state === state
    )
  const hold = async () => {
    await shop.xero.map([{ ...TAX, target: null }])
    const order = await sell()
    await untilState(order, "held")
    await lookTwice()
    return order
  }

  it("tells of a lost authorisation once by each way, and once when it is over", async () => {
    const name = (await shop.xero.status()).connection?.organisation_name
    await lookTwice()
    expect(await alertsNow()).toEqual({ open: [], past: [] })
    sandbox.control.act(shop.tenantId, "revoke_access")
    const order = await sell()
    await until(
      "the loss is noticed",
      () => shop.xero.status(),
      ({ connection }) => connection?.status === "authorisation_lost"
    )
    await lookTwice()
    await lookTwice()

    const lost = `success: The connection to Xero is lost: ${name}`
    expect(await titles("feed")).toEqual([lost])
    expect(await titles("email")).toEqual([lost])
    const [mail] = await sent("email")
    expect(mail).toMatchObject({
      to: OWNER,
      template: "xero-alert",
      data: {
        kind: "authorisation_lost",
        phase: "opened",
        organisation_name: name,
        link: "/app/settings/xero",
        text: expect.stringMatching(/Connect again under Settings → Xero\. Nothing is lost/),
      },
    })
    const { open } = await alertsNow()
    expect(open).toMatchObject([
      {
        kind: "authorisation_lost",
        organisation_name: name,
        path: "/settings/xero",
        closed_at: null,
        hidden: false,
        email_problem: null,
      },
    ])
    const data = {
      id: open[0].id,
      connection_id: open[0].connection_id,
      kind: "authorisation_lost",
      count: null,
    }
    expect(events).toEqual([{ name: "xero.alert_opened", data }])

    await shop.xero.connect(shop.tenantId)
    await lookTwice()
    await lookTwice()
    const over = `success: Xero accepts the connection again: ${name}`
    expect(await titles("feed")).toEqual([lost, over])
    expect(await titles("email")).toEqual([lost, over])
    expect(events.slice(1)).toEqual([{ name: "xero.alert_closed", data }])
    const after = await alertsNow()
    expect(after.open).toEqual([])
    expect(after.past).toMatchObject([{ id: data.id, closed_at: expect.any(String) }])
    await untilState(order, "done")
  })

  it("tells of a held order after five minutes, hides it when dismissed, and shows it when there are more", async () => {
    await hold()
    expect((await alertsNow()).open).toEqual([])
    await passMinutes(4)
    await lookTwice()
    expect(await sent("feed")).toEqual([])
    await passMinutes(1)
    await lookTwice()
    await lookTwice()
    const [alert] = (await alertsNow()).open
    expect(alert).toMatchObject({ kind: "documents_held", count: 1, path: "/xero/log?state=held" })
    expect(alert.title).toMatch(/^1 order or customer waits for you: Shop \d+$/)
    expect(alert.text).toContain("mostly because a tax rate has not been chosen")
    expect(await titles("feed")).toEqual([`success: ${alert.title}`])

    const dismiss = (id: string) =>
      shop.store.admin.client.fetch(`/admin/xero/alerts/${id}/dismiss`, { method: "POST" })
    await dismiss(alert.id)
    expect((await alertsNow()).open).toMatchObject([{ id: alert.id, hidden: true }])
    await untilState(await sell(), "held")
    await lookTwice()
    expect((await alertsNow()).open).toMatchObject([{ id: alert.id, count: 2, hidden: false }])
    await expect(dismiss("xalt_unknown")).rejects.toThrow("There is no such alert, or it is over.")

    await shop.xero.map([{ ...TAX, target: "OUTPUT2" }])
    await until(
      "nothing waits",
      () => shop.xero.status(),
      ({ waiting }) => Object.values(waiting).every((count) => count === 0)
    )
    await lookTwice()
    await lookTwice()
    expect((await alertsNow()).open).toEqual([])
    expect(await sent("feed")).toHaveLength(2)
    expect(await sent("email")).toHaveLength(2)
    expect(events.map(({ name }) => name)).toEqual(["xero.alert_opened", "xero.alert_closed"])
    await expect(dismiss(alert.id)).rejects.toThrow("There is no such alert, or it is over.")
  })

  it("goes on sending while e-mail fails, tries it again, and sends it once", async () => {
    process.env[POST_OFFICE] = "closed"
    await hold()
    await passMinutes(5)
    await lookTwice()
    expect(await titles("feed")).toHaveLength(1)
    expect(events).toHaveLength(1)
    const [open] = (await alertsNow()).open
    expect(open.email_problem).toMatch(/^Failed to send .* mailbox of … could not be reached/s)
    expect(JSON.stringify(await xero().listXeroAlertNotices({}))).not.toContain(OWNER)

    await passMinutes(1)
    await lookTwice()
    expect((await sent("email")).map(({ status }) => status)).toEqual(["failure", "failure"])
    process.env[POST_OFFICE] = "open"
    await lookTwice()
    expect(await sent("email")).toHaveLength(2)
    await passMinutes(5)
    await lookTwice()
    await passMinutes(60)
    await lookTwice()
    expect((await sent("email")).map(({ status }) => status)).toEqual([
      "failure",
      "failure",
      "success",
    ])
    expect(await titles("feed")).toHaveLength(1)
    expect((await alertsNow()).open).toMatchObject([{ email_problem: null }])
  })

  it("sends no e-mail where nobody is named, and takes nothing else for an address", async () => {
    expect((await shop.xero.change({ alert_email: "" })).alert_email).toBeNull()
    await expect(shop.xero.change({ alert_email: "nobody" })).rejects.toThrow("email address")
    await hold()
    await passMinutes(5)
    await lookTwice()
    expect(await sent("feed")).toHaveLength(1)
    expect(await sent("email")).toEqual([])
  })
}
