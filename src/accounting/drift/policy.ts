/**
 * What follows when somebody changes in Xero what the store sent: `ask` leaves it to the owner, `accept` takes it over,
 * `restore` brings Xero back to what the store has.
 */
export const XERO_CHANGES_POLICIES = ["ask", "accept", "restore"] as const

export type XeroChangesPolicy = (typeof XERO_CHANGES_POLICIES)[number]
