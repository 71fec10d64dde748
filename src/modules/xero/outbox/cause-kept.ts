/**
 * What a person asked for and nobody has begun yet stays theirs, whatever events follow meanwhile: of an `entry` that
 * the row `excluded` nudges once more, nobody having asked for that.
 */
export const CAUSE_KEPT = `(entry.actor_id IS NOT NULL AND excluded.actor_id IS NULL
         AND (entry.state = 'queued' OR (entry.state = 'running' AND entry.revision > entry.leased_revision)))`
