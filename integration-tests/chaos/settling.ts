import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { passTime } from "./database/pass-time"
import type { Killer } from "./killer"
import type { Problem } from "./problem"
import type { Stage } from "./stage"
import type { Team } from "./workers/team"
import { authorise } from "./xero/connect-organisation"

const TICK_MS = 60
const AMID_TROUBLES_MS = 20_000
const PATIENCE_MS = 60_000
/** With nothing done for so many ticks, some seconds pass although no entry waits for them. */
const IDLE_TICKS = 25
const IDLE_SECONDS = 10

interface Waiting {
  waiting: number
  lost: boolean
  /** Changes whenever anything is done. */
  sign: string
}

const WAITING = `
  SELECT (SELECT count(*)::int FROM xero_outbox_entry WHERE state IN ('queued', 'running', 'failed')) AS waiting,
         (SELECT bool_or(status <> 'connected') FROM xero_connection) AS lost,
         (SELECT concat(sum(tries), max(updated_at)) FROM xero_outbox_entry) AS sign`

/** Brings a run to rest: workers go on, the owner connects again what was lost, and time passes when all wait. */
export class Settling {
  private readonly knex: Knex

  constructor(
    private readonly stage: Stage,
    private readonly team: Team,
    private readonly killer: Killer,
    readonly tenantId: string
  ) {
    this.knex = stage.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  }

  /** With the rest of the troubles, for a while at most. */
  async amidTroubles(): Promise<void> {
    await this.untilNothingWaits(AMID_TROUBLES_MS).catch(() => undefined)
  }

  /** Until nothing waits and no scan finds more. */
  async inPeace(): Promise<Problem[]> {
    await this.untilNothingWaits(PATIENCE_MS)
    await this.team.fill()
    await this.team.scan()
    const left = await this.untilNothingWaits(PATIENCE_MS)
    return left === 0
      ? []
      : [
          {
            is: "stuck",
            words: `${left} entries still wait after ${PATIENCE_MS / 1000} s of peace`,
          },
        ]
  }

  private async untilNothingWaits(milliseconds: number): Promise<number> {
    const end = Date.now() + milliseconds
    let idle = 0
    for (let before = ""; ;) {
      await this.team.fill()
      const now = await this.look()
      if (now.lost) {
        this.killer.note("-- the owner connects again")
        await authorise(this.stage.container, this.tenantId).catch((error: Error) =>
          this.killer.note(`-- in vain: ${error.message}`)
        )
      }
      if ((now.waiting === 0 && !now.lost) || Date.now() > end) {
        return now.waiting
      }
      idle = now.sign === before ? idle + 1 : 0
      before = now.sign
      this.team.tick()
      await new Promise((resolve) => setTimeout(resolve, TICK_MS))
      await this.passTime(idle % IDLE_TICKS === IDLE_TICKS - 1 ? IDLE_SECONDS : 0)
    }
  }

  private async look(): Promise<Waiting> {
    const { rows } = await this.knex.raw(WAITING)
    return rows[0] as Waiting
  }

  /** Only while no call is under way: one of a dead worker may still be carried out. */
  private async passTime(atLeast: number): Promise<void> {
    const busy = [...this.stage.doors.values()].some((door) => door.underWay() > 0)
    const seconds = busy ? 0 : await passTime(this.knex, this.team.names(), atLeast)
    if (seconds > 0) {
      this.stage.sandbox.control.advance(seconds)
      this.killer.note(`-- ${seconds} s pass`)
    }
  }
}
