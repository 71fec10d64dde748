import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Opens the alerts that have stood long enough, with the notices of it that are to be sent, in one
 * statement: of several processes one opens an alert, and each notice is there once. The e-mail is one
 * only where the owner named an address.
 *
 * @returns how many were opened
 */
export async function openAlerts(knex: Knex): Promise<number> {
  const { rows } = await knex.raw(
    `WITH opened AS (
       UPDATE xero_alert SET opened_at = now(), updated_at = now()
        WHERE opened_at IS NULL AND closed_at IS NULL AND deleted_at IS NULL AND due_at <= now()
        RETURNING id, connection_id
     ), noticed AS (
       INSERT INTO xero_alert_notice
         (id, alert_id, phase, channel, available_at, created_at, updated_at)
       SELECT 'xanot_' || replace(gen_random_uuid()::text, '-', ''), opened.id, 'opened', way.channel,
              now(), now(), now()
         FROM opened
         JOIN xero_connection AS connection ON connection.id = opened.connection_id
        CROSS JOIN (VALUES ('event'), ('feed'), ('email')) AS way (channel)
        WHERE way.channel <> 'email' OR connection.alert_email IS NOT NULL
     )
     SELECT count(*) AS count FROM opened`
  )
  return Number(rows[0].count)
}
