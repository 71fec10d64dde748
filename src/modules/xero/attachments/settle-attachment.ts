import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type Attempt } from "../log/attempt"
import { attemptRows, INSERT_ATTEMPTS } from "../log/insert-attempts"
import { type AttachmentOutcome, type ClaimedAttachment } from "./attachment-record"

/**
 * Keeps how a try ended; one that was asked for again meanwhile waits once more, whatever came of it. Only the worker
 * that has it may.
 *
 * @param line what the log tells of it, if anything; what still waits for the same reason is told once
 */
export async function settleAttachment(
  knex: Knex,
  owner: string,
  { id, revision }: Pick<ClaimedAttachment, "id" | "revision">,
  { state, reason, again_in_seconds, unclear, untried, file }: AttachmentOutcome,
  line: Attempt | null
): Promise<void> {
  await knex.raw(
    `WITH before AS (SELECT id, reason FROM xero_attachment WHERE id = :id), settled AS (
     UPDATE xero_attachment AS attachment
        SET state = CASE WHEN revision = :revision THEN :state ELSE 'waiting' END,
            reason = CAST(:reason AS text), unclear = :unclear, owner = NULL, sending_until = NULL,
            asked_by = CASE WHEN :state = 'attached' AND revision = :revision THEN NULL ELSE asked_by END,
            forced = forced AND NOT (:state = 'attached' AND revision = :revision),
            tries = CASE WHEN :state = 'attached' THEN 0 WHEN :untried THEN greatest(tries - 1, 0) ELSE tries END,
            available_at = CASE WHEN revision = :revision
              THEN now() + make_interval(secs => :seconds) ELSE now() END,
            file_name = coalesce(:name, file_name), content_key = coalesce(:content, content_key),
            bytes = coalesce(CAST(:bytes AS integer), bytes),
            attached_at = CASE WHEN CAST(:content AS text) IS NULL THEN attached_at ELSE now() END,
            updated_at = now()
       FROM before
      WHERE attachment.id = before.id AND owner = :owner AND state = 'sending'
     RETURNING CAST(:reason AS text) IS NULL OR before.reason IS DISTINCT FROM :reason AS news
     )
     ${INSERT_ATTEMPTS} WHERE EXISTS (SELECT 1 FROM settled WHERE news)`,
    {
      attempts: attemptRows(line ? [line] : []),
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
