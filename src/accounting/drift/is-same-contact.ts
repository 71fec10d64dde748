/** Merges of merges that are followed. */
const LONGEST_CHAIN = 10

/** Whether the first contact was merged into the second, at once or by way of others. */
export function isSameContact(merged: Map<string, string>, from: string, into: string): boolean {
  let at = from
  for (let step = 0; step < LONGEST_CHAIN && at !== into; step += 1) {
    at = merged.get(at) ?? at
  }
  return at === into
}
