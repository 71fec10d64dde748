import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type AttachmentOutcome, type ClaimedAttachment } from "./attachment-record"

/**
 * Keeps how a try ended; one that was asked for again meanwhile waits once more, whatever came of it. Only the worker
 * that has it may.
 */
export async function settleAttachment(
  knex: Knex,
  owner: string,
  { id, revision }: Pick<ClaimedAttachment, "id" | "revision">,
  { state, reason, again_in_seconds, unclear, untried, file }: AttachmentOutcome
): Promise<void> {
  await knex.raw(
    `UPDATE xero_attachment
        SET state = CASE WHEN revision = :revision THEN :state ELSE 'waiting' END,
            reason = :reason, unclear = :unclear, owner = NULL, sending_until = NULL,
            forced = forced AND NOT (:state = 'attached' AND revision = :revision),
            tries = CASE WHEN :state = 'attached' THEN 0 WHEN :untried THEN greatest(tries - 1, 0) ELSE tries END,
            available_at = CASE WHEN revision = :revision
              THEN now() + make_interval(secs => :seconds) ELSE now() END,
            file_name = coalesce(:name, file_name), content_key = coalesce(:content, content_key),
            bytes = coalesce(CAST(:bytes AS integer), bytes),
            attached_at = CASE WHEN CAST(:content AS text) IS NULL THEN attached_at ELSE now() END,
            updated_at = now()
      WHERE id = :id AND owner = :owner AND state = 'sending'`,
    {
      id,
      owner,
      revision,
      state,
      reason,
      unclear,
      untried: untried ?? false,
      seconds: again_in_seconds ?? 0,
      name: file?.name ?? null,
      content: file?.content_key ?? null,
      bytes: file?.bytes ?? null,
    }
  )
}
