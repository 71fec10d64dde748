import type { Host } from "./bench"

/** What a host's process has used since it began, and holds now. */
export interface HostUse {
  cpu_ms: number
  queries: number
  rss_mb: number
  heap_mb: number
}

/** @param collect whether garbage is collected first */
export async function hostUse(host: Host, collect = false): Promise<HostUse> {
  const answer = await fetch(`${host.probe}/${collect ? "gc" : ""}`)
  return (await answer.json()) as HostUse
}
