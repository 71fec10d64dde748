import { type CallResult } from "./call"
import { findInTurn } from "./find-in-turn"
import { type LookUp, lookUpBatches } from "./look-up-batches"

/**
 * Looks values up in as many calls as their length needs; one where there are fifty short ones at most.
 *
 * @param find one call, for the values of one batch
 * @returns everything found, with the record of the last call; the first call that fails ends it
 */
export function findInBatches<T>(
  by: LookUp,
  values: string[],
  find: (values: string[]) => Promise<CallResult<T[]>>
): Promise<CallResult<T[]>> {
  return findInTurn(lookUpBatches(by, values), find)
}
