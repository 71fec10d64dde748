/** How many lives each of the two specs lets be lived, unless `LIVES` says otherwise. */
const LIVES = 3

/**
 * The seeds of this run.
 *
 * `LIVES=20 SEED=1000 npm test http lives` lives twenty from seed 1000 on, in each spec.
 *
 * @param part 0 or 1, so that the two specs live different lives
 */
export function livesOfThisRun(part: 0 | 1): number[] {
  const count = Number(process.env.LIVES ?? LIVES)
  const first = Number(process.env.SEED ?? 1) + part * count
  return Array.from({ length: count }, (_, index) => first + index)
}
