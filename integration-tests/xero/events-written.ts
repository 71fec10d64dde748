import { setTimeout as pause } from "node:timers/promises"

/** The plugin gathers its events for a tenth of a second before it writes them down. */
const MILLISECONDS = 600

/** Waits until what happened in the store is on the outbox. */
export const eventsWritten = () => pause(MILLISECONDS)
