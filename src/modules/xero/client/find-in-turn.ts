import { type CallResult } from "./call"

/**
 * Looks values up batch by batch, a call each.
 *
 * @param find one call, for the values of one batch
 * @returns everything found, with the record of the last call; the first call that fails ends it
 */
export async function findInTurn<T>(
  [first = [], ...rest]: string[][],
  find: (values: string[]) => Promise<CallResult<T[]>>
): Promise<CallResult<T[]>> {
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
