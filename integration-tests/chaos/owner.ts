import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { crashDatabase } from "./database/crash-database"
import type { Killer } from "./killer"
import type { Act, Fate, RunPlan } from "./plan/run-plan"
import type { Settling } from "./settling"
import type { Stage } from "./stage"
import { changeOrder, type StoreEvent } from "./store/change-order"
import { type PlacedOrder, placeCopy } from "./store/place-copy"
import type { Team } from "./workers/team"

/** Carries out what a plan has happen: in the store, on the way of its events, at Xero and to the database. */
export class Owner {
  /** By their number in the run. */
  readonly orders: PlacedOrder[] = []
  private readonly delayed: { tick: number; event: StoreEvent }[] = []

  constructor(
    private readonly stage: Stage,
    private readonly plan: RunPlan,
    private readonly killer: Killer,
    private readonly team: Team,
    private readonly settling: Settling
  ) {}

  async act(tick: number): Promise<void> {
    for (const { act } of this.plan.acts.filter((one) => one.tick === tick)) {
      await this.carryOut(act, tick)
    }
    for (const { event } of this.delayed.filter((one) => one.tick === tick)) {
      this.deliver(event)
    }
  }

  private async carryOut(act: Act, tick: number): Promise<void> {
    const { container, databaseUrl, sandbox, templates } = this.stage
    const { tenantId } = this.settling
    this.killer.note(`-- ${JSON.stringify(act)}`)
    switch (act.is) {
      case "place": {
        const order = await placeCopy(
          databaseUrl,
          templates[act.template],
          act.order + 1,
          act.by === "one guest" ? "guest@example.com" : undefined
        )
        this.orders[act.order] = order
        return this.send({ name: "order.placed", data: { id: order.id } }, act.fate, tick)
      }
      case "change":
        return this.change(act, tick)
      case "fault":
        return void sandbox.control.fault(act.fault)
      case "expire tokens":
        return void sandbox.control.act(tenantId, "expire_access_tokens")
      case "revoke access":
        return void sandbox.control.act(tenantId, "revoke_access")
      case "crash database":
        this.team.crashed = true
        return crashDatabase(container.resolve(ContainerRegistrationKeys.PG_CONNECTION))
      case "scan":
        return this.team.scan()
      case "quiet":
        return this.settling.amidTroubles()
    }
  }

  private async change(act: Act & { is: "change" }, tick: number): Promise<void> {
    const order = this.orders[act.order]
    try {
      const event = await changeOrder(this.stage.container, order, act.change)
      this.send(event, act.fate, tick)
    } catch (error) {
      // What Medusa refuses does not happen; part of it may have, as when the database went away.
      this.killer.note(`-- refused: ${error instanceof Error ? error.message : String(error)}`)
    }
  }

  private send(event: StoreEvent, fate: Fate, tick: number): void {
    if (fate.is === "delayed") {
      this.delayed.push({ tick: tick + fate.ticks, event })
    }
    if (fate.is === "delivered" || fate.is === "doubled") {
      this.deliver(event)
    }
    if (fate.is === "doubled") {
      this.deliver(event)
    }
  }

  /** One worker hears of it, as from a queue; it is lost if that one dies of it. */
  private deliver(event: StoreEvent): void {
    void this.team.one().tell({ do: "event", ...event })
  }
}
