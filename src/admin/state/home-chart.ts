/** The axis of a chart of counts: from nought up to `high`, in equal whole steps. */
export interface CountScale {
  high: number
  steps: number[]
}

/** At most so many steps above nought. */
const MOST_STEPS = 4

/** The axis that the largest of some counts fits under. */
export function countScale(counts: number[]): CountScale {
  const most = Math.max(1, ...counts)
  const step = roundStep(most / MOST_STEPS)
  const number = Math.ceil(most / step)
  return { high: number * step, steps: Array.from({ length: number + 1 }, (_, at) => at * step) }
}

/** The next of 1, 2, 5, 10, 20 … */
function roundStep(least: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(least)))
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= least) ?? 10
  return factor * power
}
