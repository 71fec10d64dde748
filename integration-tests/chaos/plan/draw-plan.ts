import { Random } from "../../lives/random"
import type { Change } from "../store/change-order"
import { drawFault } from "../xero/draw-fault"
import { needsOf } from "./needs-of"
import type { Act, Fate, Kill, RunPlan } from "./run-plan"
import { STEPS } from "./steps"

const TICKS = 16
const TEMPLATES = 6
/** One run in so many presses against the limit of a minute: its orders come one after the other. */
const PRESSING = 25
const PRESSING_ORDERS = 20

const LIVES: Change[][] = [
  [],
  [],
  [{ is: "capture", share: 1 }],
  [
    { is: "capture", share: 0.5 },
    { is: "capture", share: 0.5 },
  ],
  [{ is: "capture", share: 0.5 }, { is: "cancel" }],
  [{ is: "cancel" }],
  [
    { is: "capture", share: 1 },
    { is: "refund", share: 0.3 },
  ],
]

const PAID_LIVES: Change[][] = [
  [],
  [],
  [{ is: "refund", share: 0.25 }],
  [
    { is: "refund", share: 0.2 },
    { is: "refund", share: 0.3 },
  ],
  [{ is: "cancel" }],
]

/**
 * What happens in the run of a seed. The first kill's step goes through all steps, seed by seed.
 *
 * @param orders how many are placed, unless the run presses against the limit
 * @param steps at which workers are killed, instead of those that chance decides
 */
export function drawPlan(seed: number, orders: number, steps?: string[]): RunPlan {
  const random = new Random(seed * 7919)
  const pressing = !steps && seed % PRESSING === PRESSING - 1
  const count = pressing ? PRESSING_ORDERS : orders
  const ticks = pressing ? 3 * PRESSING_ORDERS : TICKS
  const drawn = pressing ? [] : drawKills(random, seed)
  const kills = steps?.map((step) => ({ step, nth: 1 })) ?? drawn
  const acts = [
    ...Array.from({ length: count }, (_, order) => drawLife(random, order, ticks, pressing)).flat(),
    ...(pressing ? [] : drawTroubles(random, ticks)),
    ...needsOf(kills, count),
  ]
  return {
    seed,
    workers: random.chance(0.5) ? 2 : 1,
    latencyMs: random.pick([0, 5, 20, 60]),
    ticks,
    acts: acts.sort((a, b) => a.tick - b.tick),
    kills,
    poison: !pressing && random.chance(0.15) ? random.whole(0, count - 1) : null,
  }
}

function drawKills(random: Random, seed: number): Kill[] {
  const more = Array.from({ length: random.pick([0, 0, 1, 2]) }, () => ({
    step: random.pick(STEPS),
    nth: random.whole(1, 3),
  }))
  return [{ step: STEPS[seed % STEPS.length], nth: 1 }, ...more]
}

function drawLife(random: Random, order: number, ticks: number, pressing: boolean) {
  const template = random.whole(0, TEMPLATES - 1)
  const placed = pressing ? order * 3 : random.whole(0, Math.floor(ticks / 2))
  const by = !pressing && random.chance(0.3) ? "one guest" : "a new guest"
  const fate = () => (pressing ? { is: "delivered" as const } : drawFate(random))
  const acts: RunPlan["acts"] = [
    { tick: placed, act: { is: "place", order, template, by, fate: fate() } },
  ]
  let tick = placed
  for (const change of pressing ? [] : random.pick(template % 2 === 0 ? PAID_LIVES : LIVES)) {
    tick = Math.min(ticks - 1, tick + random.whole(0, 5))
    acts.push({ tick, act: { is: "change", order, change, fate: fate() } })
  }
  return acts
}

function drawFate(random: Random): Fate {
  const is = random.pick(["delivered", "delivered", "dropped", "doubled", "delayed"] as const)
  return is === "delayed" ? { is, ticks: random.whole(1, 6) } : { is }
}

function drawTroubles(random: Random, ticks: number): RunPlan["acts"] {
  const at = (act: Act) => ({ tick: random.whole(0, ticks - 1), act })
  const faults = Array.from({ length: random.whole(0, 5) }, () =>
    at({ is: "fault", fault: drawFault(random) })
  )
  const rare: [share: number, act: Act][] = [
    [0.15, { is: "expire tokens" }],
    [0.08, { is: "revoke access" }],
    [0.06, { is: "crash database" }],
    [0.5, { is: "scan" }],
  ]
  return [...faults, ...rare.filter(([share]) => random.chance(share)).map(([, act]) => at(act))]
}
