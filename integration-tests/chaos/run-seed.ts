import { comparePoison, mendPoison, plantPoison } from "./xero/poison"
import { compareRun } from "./compare/compare-run"
import { compareLimits } from "./compare/compare-limits"
import { Killer } from "./killer"
import { Owner } from "./owner"
import type { RunPlan } from "./plan/run-plan"
import type { Problem } from "./problem"
import { Settling } from "./settling"
import type { Stage } from "./stage"
import type { PlacedOrder } from "./store/place-copy"
import { clearStore } from "./store/clear-store"
import { Team } from "./workers/team"
import { authorise, mapAndSwitchOn } from "./xero/connect-organisation"

/** A tick of the clock that nudges the workers; three seconds in a store. */
const TICK_MS = 100

/** How a run came out. */
export interface RunOutcome {
  plan: RunPlan
  problems: Problem[]
  /** Steps at which a worker was killed. */
  killed: string[]
  trail: string[]
  orders: number
  milliseconds: number
}

/** Lets one seed's orders and troubles happen, brings them to rest, and compares store and Xero. */
export async function runSeed(stage: Stage, plan: RunPlan): Promise<RunOutcome> {
  const began = Date.now()
  const team = new Team(stage.crew, plan.workers)
  const killer = new Killer(plan.kills, () => team.members)
  const problems: Problem[] = []
  let orders: PlacedOrder[] = []
  try {
    const tenantId = await begin(stage, plan)
    const settling = new Settling(stage, team, killer, tenantId)
    const owner = new Owner(stage, plan, killer, team, settling)
    orders = owner.orders
    await team.fill()
    stage.onStep = (worker, step) => killer.reached(worker, step)
    for (let tick = 0; tick < plan.ticks; tick++) {
      await team.fill()
      await owner.act(tick)
      team.tick()
      await new Promise((resolve) => setTimeout(resolve, TICK_MS))
    }
    await settling.amidTroubles()
    killer.rest()
    stage.sandbox.control.clearFaults()
    problems.push(...(await settling.inPeace()))
    if (plan.poison !== null) {
      problems.push(...(await comparePoison(stage, orders[plan.poison])))
      await mendPoison(stage)
      problems.push(...(await settling.inPeace()))
    }
    problems.push(
      ...(await compareRun(stage, tenantId, orders)),
      ...compareLimits(stage.sandbox, tenantId),
      ...team.endedAlone(killer.killed.length).map((words) => ({ is: "broken" as const, words }))
    )
  } catch (error) {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error)
    problems.push({ is: "broken", words })
  } finally {
    stage.onStep = () => false
    team.leave()
  }
  const { killed, trail } = killer
  const milliseconds = Date.now() - began
  return { plan, problems, killed, trail, orders: orders.length, milliseconds }
}

async function begin(stage: Stage, { latencyMs, poison }: RunPlan): Promise<string> {
  const { container, sandbox } = stage
  await clearStore(container)
  const [{ tenantId }] = sandbox.control.reset(["GB"])
  sandbox.control.limits({ latencyMs })
  await authorise(container, tenantId)
  await mapAndSwitchOn(container, sandbox, tenantId)
  if (poison !== null) {
    plantPoison(sandbox, tenantId, poison)
  }
  return tenantId
}
