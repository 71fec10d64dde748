import { generateEntityId } from "@medusajs/framework/utils"
import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type AlertDetails, type AlertKind } from "./alert"

/** Trouble as it was seen just now. */
export interface Sighting {
  connection_id: string
  kind: AlertKind
  details: AlertDetails
  /** How long it has to stand before anybody is told. */
  grace_seconds: number
}

/**
 * Keeps trouble in mind, in one statement: what is seen for the first time gets a row, of what is known the
 * details are brought up to date. Nobody is told yet.
 */
export async function noteAlerts(knex: Knex, sightings: Sighting[]): Promise<void> {
  if (!sightings.length) {
    return
  }
  const rows = sightings.map((sighting) => ({
    ...sighting,
    id: generateEntityId(undefined, "xalt"),
  }))
  await knex.raw(
    `INSERT INTO xero_alert AS alert (id, connection_id, kind, details, due_at, created_at, updated_at)
     SELECT id, connection_id, kind, details, now() + make_interval(secs => grace_seconds), now(), now()
       FROM jsonb_to_recordset(?::jsonb) AS sighting
         (id text, connection_id text, kind text, details jsonb, grace_seconds double precision)
     ON CONFLICT (connection_id, kind) WHERE deleted_at IS NULL AND closed_at IS NULL DO UPDATE SET
       details = excluded.details, updated_at = now()
     WHERE alert.details IS DISTINCT FROM excluded.details`,
    [JSON.stringify(rows)]
  )
}
