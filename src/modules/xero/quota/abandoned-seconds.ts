/** Longer than the end of a call takes to be written down. */
const GRACE_SECONDS = 10

/** How long a call whose end was never reported counts as under way: its process died, and Xero has long answered. */
export const abandonedSeconds = (timeoutSeconds: number): number => timeoutSeconds + GRACE_SECONDS
