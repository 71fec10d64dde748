import { type ChartAccount } from "../mapping/chart"

/** The accounts that have other codes than when the chart was read before. */
export function renumberedAccounts(
  before: ChartAccount[],
  after: ChartAccount[]
): { from: string; into: string }[] {
  return after.flatMap(({ account_id, code: into }) => {
    const from = before.find((account) => account.account_id === account_id)?.code
    return from && into && from !== into ? [{ from, into }] : []
  })
}
