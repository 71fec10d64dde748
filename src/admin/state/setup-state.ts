import { type SetupAnswer } from "../../api/admin/xero/answers"

export type SetupStep = SetupAnswer["step"]

/** Whether the owner may look at a step: one that is done, or the first that is not. */
export function isReachable({ steps, step: reached }: SetupAnswer, step: SetupStep): boolean {
  const at = (wanted: SetupStep) => steps.findIndex(({ id }) => id === wanted)
  return at(step) <= at(reached)
}

/**
 * The step to show: the one that the address names where it may be looked at, else the one that is reached. Null once
 * all is done and the address names none: then what happens from now on is shown.
 *
 * @param named as the address has it
 */
export function shownStep(setup: SetupAnswer, named: string | null): SetupStep | null {
  const asked = setup.steps.find(({ id }) => id === named)
  if (asked && isReachable(setup, asked.id)) {
    return asked.id
  }
  return setup.finished ? null : setup.step
}

/** The step before, or after, another; null where there is none. */
export function neighbour({ steps }: SetupAnswer, step: SetupStep, by: 1 | -1): SetupStep | null {
  return steps[steps.findIndex(({ id }) => id === step) + by]?.id ?? null
}
