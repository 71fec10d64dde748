import { LOCK_ORDER } from "./lock-order"

/** Selects those of a worker's entries that it still holds, and locks them. Values: the ids, the worker. */
export const OWNED = `SELECT id FROM xero_outbox_entry
       WHERE id = ANY(?) AND state = 'running' AND lease_owner = ?
       ${LOCK_ORDER}`
