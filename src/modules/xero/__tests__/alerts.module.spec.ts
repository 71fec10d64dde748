import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { XERO_MODULE } from ".."
import { NO_DETAILS } from "../alerts/alert"
import { claimNotices } from "../alerts/claim-notices"
import { closeAlerts } from "../alerts/close-alerts"
import { dismissAlert } from "../alerts/dismiss-alert"
import { pruneAlerts } from "../alerts/prune-alerts"
import { raiseAlert } from "../alerts/raise-alert"
import { readAlerts } from "../alerts/read-alerts"
import { settleNotice } from "../alerts/settle-notice"
import { watchConnections } from "../alerts/watch-connections"
import { lease } from "../outbox/lease"
import { settle } from "../outbox/settle"
import type XeroModuleService from "../service"
import { endedWork } from "./ended-work"
import { holdOrder } from "./hold-order"
import { MODULE_OPTIONS } from "./module-options"

const AT_ONCE = 8
const SENT = { state: "sent" as const, reason: null, again_in_seconds: 0 }

moduleIntegrationTestRunner<XeroModuleService>({
  moduleName: XERO_MODULE,
  resolve: "./src/modules/xero",
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service }) => {
    const knex = () => service.postgres.knex
    const atOnce = <T>(act: () => Promise<T>) => Promise.all(Array.from({ length: AT_ONCE }, act))
    const watch = () => watchConnections(knex())
    const connect = async (facts: object = {}) =>
      (
        await service.createXeroConnections({
          tenant_id: `tenant-${Math.random()}`,
          organisation_name: "Shop",
          connected_at: new Date(),
          ...facts,
        })
      ).id
    const lose = (id: string) =>
      service.updateXeroConnections({ id, status: "authorisation_lost", problem: "Gone." })
    const reconnect = (id: string) =>
      service.updateXeroConnections({ id, status: "connected", problem: null })
    const drift = (connection_id: string, count: number) => ({
      connection_id,
      kind: "drift" as const,
      details: { ...NO_DETAILS, count },
    })
    const claimed = async () => (await atOnce(() => claimNotices(knex(), 3))).flat()
    const sendAll = async () => {
      const notices = await claimed()
      await Promise.all(notices.map(({ id }) => settleNotice(knex(), id, SENT)))
      return notices.map(({ kind, phase, channel }) => `${kind} ${phase} ${channel}`).sort()
    }
    const hold = (connection_id: string, order_id: string) =>
      holdOrder(knex(), connection_id, order_id)
    const passMinutes = (minutes: number) =>
      knex().raw(`UPDATE xero_alert SET due_at = due_at - make_interval(mins => ?)`, [minutes])

    it("opens and closes once, and tells each way once, however many look at the same time", async () => {
      const id = await connect({ alert_email: "owner@example.com" })
      const other = await connect()
      await watch()
      expect(await readAlerts(knex(), 10)).toEqual([])
      await lose(id)
      const opened = (await atOnce(watch)).map((result) => result.opened)
      expect(opened.reduce((sum, count) => sum + count)).toBe(1)
      expect(await sendAll()).toEqual([
        "authorisation_lost opened email",
        "authorisation_lost opened event",
        "authorisation_lost opened feed",
      ])
      await lose(other)
      await atOnce(watch)
      // Nobody is to be written to for the other organisation.
      expect(await sendAll()).toEqual([
        "authorisation_lost opened event",
        "authorisation_lost opened feed",
      ])
      await reconnect(id)
      const closed = (await atOnce(watch)).map((result) => result.closed)
      expect(closed.reduce((sum, count) => sum + count)).toBe(1)
      expect(await sendAll()).toEqual([
        "authorisation_lost closed email",
        "authorisation_lost closed event",
        "authorisation_lost closed feed",
      ])
      await lose(id)
      await watch()
      expect(await readAlerts(knex(), 10)).toMatchObject([
        { connection_id: id, closed_at: null, details: { reason: "Gone." } },
        { connection_id: id, closed_at: expect.any(Date) },
        { connection_id: other, closed_at: null },
      ])
    })

    it("is raised and ended by other code, once however many do so", async () => {
      const id = await connect()
      await atOnce(() => raiseAlert(knex(), drift(id, 2)))
      expect(await sendAll()).toEqual(["drift opened event", "drift opened feed"])
      await raiseAlert(knex(), drift(id, 3))
      // Looking at the connections knows nothing of it, and leaves it alone.
      await watch()
      expect(await sendAll()).toEqual([])
      expect(await readAlerts(knex(), 10)).toMatchObject([{ details: { count: 3 } }])
      const closed = await atOnce(() => closeAlerts(knex(), [drift(id, 0)]))
      expect(closed.reduce((sum, count) => sum + count)).toBe(1)
      expect(await sendAll()).toEqual(["drift closed event", "drift closed feed"])
    })

    it("gives what is held five minutes, and forgets what is mended within them", async () => {
      const id = await connect()
      // Another organisation has nothing to do with it.
      await connect()
      await hold(id, "order_1")
      await watch()
      await passMinutes(4)
      await watch()
      expect(await readAlerts(knex(), 10)).toEqual([])
      await passMinutes(1)
      await watch()
      expect(await readAlerts(knex(), 10)).toMatchObject([
        {
          connection_id: id,
          kind: "documents_held",
          details: { count: 1, code: "unmapped_tax" },
        },
      ])

      // Looking at it again is no end of it, nor is one more a new one.
      await hold(id, "order_2")
      await knex().raw(`UPDATE xero_outbox_entry SET available_at = now()`)
      const entries = await lease(knex(), "worker", id, { limit: 10, seconds: 60 })
      expect(entries).toHaveLength(2)
      expect(await watch()).toEqual({ opened: 0, closed: 0 })
      const done = entries.map((entry) => endedWork(entry, "done"))
      await settle(knex(), "worker", done.slice(1))
      expect(await watch()).toEqual({ opened: 0, closed: 0 })
      await settle(knex(), "worker", done)
      expect(await watch()).toEqual({ opened: 0, closed: 1 })

      await hold(id, "order_3")
      await watch()
      await knex().raw(`UPDATE xero_outbox_entry SET state = 'done', code = NULL`)
      await watch()
      await hold(id, "order_4")
      await watch()
      await passMinutes(4)
      expect(await watch()).toEqual({ opened: 0, closed: 0 })
    })

    it("tells of an end only those who heard of the beginning", async () => {
      const id = await connect({ alert_email: "owner@example.com" })
      await raiseAlert(knex(), drift(id, 1))
      const notices = await claimed()
      for (const { id: notice, channel } of notices) {
        const failed = { state: "waiting" as const, reason: "No.", again_in_seconds: 0 }
        await settleNotice(knex(), notice, channel === "email" ? failed : SENT)
      }
      await closeAlerts(knex(), [drift(id, 0)])
      expect(await sendAll()).toEqual(["drift closed event", "drift closed feed"])
    })

    it("gives a notice to one process, and to another when that one died", async () => {
      await raiseAlert(knex(), drift(await connect(), 1))
      const first = await claimed()
      expect(first).toHaveLength(2)
      expect(await claimed()).toEqual([])
      await knex().raw(`UPDATE xero_alert_notice SET available_at = now()`)
      const second = await claimed()
      expect(second.map(({ id, tries }) => `${id} ${tries}`).sort()).toEqual(
        first.map(({ id }) => `${id} 2`).sort()
      )
    })

    it("is dismissed while it is open, and forgotten long after it is over", async () => {
      const id = await connect()
      await raiseAlert(knex(), drift(id, 2))
      const [alert] = await readAlerts(knex(), 10)
      expect(await dismissAlert(knex(), alert.id)).toBe(true)
      expect((await readAlerts(knex(), 10))[0].dismissed).toEqual(alert.details)
      await closeAlerts(knex(), [drift(id, 0)])
      expect(await dismissAlert(knex(), alert.id)).toBe(false)
      await pruneAlerts(knex())
      expect(await service.listXeroAlerts({})).toHaveLength(1)
      await knex().raw(`UPDATE xero_alert SET closed_at = now() - interval '91 days'`)
      await pruneAlerts(knex())
      expect(await service.listXeroAlerts({})).toEqual([])
      expect(await service.listXeroAlertNotices({})).toEqual([])
    })
  },
})
