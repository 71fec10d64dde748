import type { Act, Kill, RunPlan } from "./run-plan"

const HOUR = 3600

/** What must happen for a step to be reached at all, by how its name begins. */
const NEEDS: [beginning: string, needs: { tick: number; act: Act }[]][] = [
  ["tokens", [{ tick: 2, act: { is: "expire tokens" } }]],
  [
    "unclear",
    [
      {
        tick: 0,
        act: { is: "fault", fault: { kind: "drop_after", method: "PUT", path: "/Invoices" } },
      },
    ],
  ],
  [
    "entries given back",
    [{ tick: 0, act: { is: "fault", fault: { kind: "rate_limit", retry_after: 5 } } }],
  ],
  // After so long a pause the chart is read again.
  [
    "chart",
    [{ tick: 0, act: { is: "fault", fault: { kind: "rate_limit", retry_after: HOUR + 60 } } }],
  ],
  ["scan", [{ tick: 8, act: { is: "scan" } }]],
]

const DELIVERED = { is: "delivered" as const }

/** An order of its own that is paid in part and then cancelled: by a credit note, a refund and an allocation. */
const credited = (order: number): RunPlan["acts"] => [
  { tick: 0, act: { is: "place", order, template: 1, by: "a new guest", fate: DELIVERED } },
  {
    tick: 2,
    act: { is: "change", order, change: { is: "capture", share: 0.5 }, fate: DELIVERED },
  },
  { tick: 11, act: { is: "quiet" } },
  { tick: 12, act: { is: "change", order, change: { is: "cancel" }, fate: DELIVERED } },
]

/** What is added to a run, so that its kills find their steps. */
export function needsOf(kills: Kill[], orders: number): RunPlan["acts"] {
  const beginsWith = (beginning: string) => kills.some(({ step }) => step.startsWith(beginning))
  return [
    ...NEEDS.filter(([beginning]) => beginsWith(beginning)).flatMap(([, needs]) => needs),
    ...(beginsWith("credit notes") || beginsWith("allocations") ? credited(orders) : []),
  ]
}
