import { type CallResult } from "./call"
import { type LookUp, lookUpBatches } from "./look-up-batches"

/**
 * Looks values up in as many calls as their length needs; one where there are fifty short ones at most.
 *
 * @param find one call, for the values of one batch
 * @returns everything found, with the record of the last call; the first call that fails ends it
 */
export async function findInBatches<T>(
  by: LookUp,
  values: string[],
  find: (values: string[]) => Promise<CallResult<T[]>>
): Promise<CallResult<T[]>> {
  const [first = [], ...rest] = lookUpBatches(by, values)
  let result = await find(first)
  for (const batch of rest) {
    if (!result.ok) {
      return result
    }
    const found = result.value
    const next = await find(batch)
    result = next.ok ? { ...next, value: [...found, ...next.value] } : next
  }
  return result
}
