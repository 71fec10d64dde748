/**
 * How a run ended, as the last line of a step's output says it.
 *
 * @param {{ passed: number, failed: number, skipped: number }} outcome
 */
export function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`
}
