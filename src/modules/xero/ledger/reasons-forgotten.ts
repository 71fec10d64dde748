/** Why the `entry` of what is unlinked was held is forgotten with its link, if it is `free` to be. */
export const REASONS_FORGOTTEN = `
       UPDATE xero_outbox_entry SET state = 'done', code = NULL, reason = NULL, tries = 0, updated_at = now()
        WHERE id IN (SELECT id FROM entry WHERE state = 'held') AND (SELECT yes FROM free)`
