/** The codes a buyer can enter. `WELCOME10` takes 10 % off the items, `FIVER` five pounds, tax included. */
export const PROMOTION_CODES = { percentage: "WELCOME10", fixed: "FIVER" } as const
