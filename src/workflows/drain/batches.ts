/** Xero's advice for the elements of one call (developer documentation, limits). */
export const BATCH_SIZE = 50

/** Cuts a list into the batches of calls. */
export function batches<T>(items: T[]): T[][] {
  const result: T[][] = []
  for (let start = 0; start < items.length; start += BATCH_SIZE) {
    result.push(items.slice(start, start + BATCH_SIZE))
  }
  return result
}
