/**
 * Locks the outbox's rows that a statement is about, by subject. Every statement on several rows does, so that two of
 * them never wait for each other.
 */
export const LOCK_ORDER = "ORDER BY subject_type, subject_id, id FOR UPDATE"
