/** One Medusa process of the cluster, as the command that started it describes it. */
export interface Member {
  name: string
  mode: "server" | "worker"
  url: string
  /** Of the process group as well. */
  pid: number
  /** Where it looks for Xero. */
  doorPort: number
}

/**
 * The processes that run while the checks run.
 *
 * @throws Error when there are none
 */
export function runningMembers(): Member[] {
  if (!process.env.CLUSTER) {
    throw new Error("These checks need a cluster: npm run test:cluster")
  }
  return JSON.parse(process.env.CLUSTER) as Member[]
}
