/** Where a reading by time of change stands. */
export interface Seek {
  /** Changes since this moment, UTC; Xero compares whole seconds. */
  since: Date
  page: number
}

/**
 * Where to read on after a page, or null at the end. Xero's pages move while records change, so they are not counted
 * on: the next page begins at the last moment seen, and what was seen in that second comes once more. Only where one
 * second fills a whole page is the next page of the same second asked for.
 *
 * @param last the change time of the page's last record, null for an empty page
 */
export function nextPage(seek: Seek, last: Date | null, full: boolean): Seek | null {
  if (!full || !last) {
    return null
  }
  const second = new Date(Math.floor(last.getTime() / 1000) * 1000)
  return second.getTime() > seek.since.getTime()
    ? { since: second, page: 1 }
    : { since: seek.since, page: seek.page + 1 }
}
