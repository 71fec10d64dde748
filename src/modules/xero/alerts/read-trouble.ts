import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** How a connection stands, as far as somebody may have to hear of it; moments are UTC. */
export interface Trouble {
  connection_id: string
  status: "connected" | "authorisation_lost" | "disconnected"
  problem: string | null
  /** The database's clock. */
  now: Date
  /** When Xero last gave new tokens; null where nothing has to be renewed. */
  renewed_at: Date | null
  /** Calls of the day left, as Xero said at `said_at`. */
  day_remaining: number | null
  said_at: Date | null
  parked_until: Date | null
  /** Calls of the last two hours that Xero did not answer, or with trouble of its own, since it last did well. */
  unanswered: number
  /** When the first of them was made. */
  unanswered_since: Date | null
  /** Entries that wait for a person, and the most frequent reason. */
  held: number
  held_code: string | null
  /** Entries whose last try failed. */
  failed: number
  /** Those of them that failed again and again, and the most frequent reason. */
  failing: number
  failing_code: string | null
  /** Entries that were held or failed and are being looked at again. */
  looked_at: number
  /** PDFs that wait for a person. */
  pdfs_held: number
  /** Those, and others that could not be attached so far and are looked at again. */
  pdfs_waiting: number
}

/** Tries after which an entry that failed counts as failing: with the usual waits some 25 minutes. */
const FAILING_TRIES = 8

/** An outage that is older is one of its own. */
const OUTAGE_HOURS = 2

/** How long an access token lives, in minutes (Xero: 30), to know when it was given. */
const ACCESS_MINUTES = 30

/** Reads how every connection stands in one query, whatever their number. */
export async function readTrouble(knex: Knex): Promise<Trouble[]> {
  const { rows } = await knex.raw(
    `SELECT connection.id AS connection_id, connection.status, connection.problem, now() AS now,
            authorisation.access_expires_at - make_interval(mins => :access) AS renewed_at,
            quota.day_remaining, quota.said_at, quota.parked_until,
            outage.unanswered, outage.unanswered_since,
            count(*) FILTER (WHERE entry.state = 'held')::int AS held,
            mode() WITHIN GROUP (ORDER BY entry.code) FILTER (WHERE entry.state = 'held') AS held_code,
            count(*) FILTER (WHERE entry.state = 'failed')::int AS failed,
            count(*) FILTER (WHERE entry.state = 'failed' AND entry.tries >= :tries)::int AS failing,
            mode() WITHIN GROUP (ORDER BY entry.code)
              FILTER (WHERE entry.state = 'failed' AND entry.tries >= :tries) AS failing_code,
            count(*) FILTER (WHERE entry.state IN ('queued', 'running'))::int AS looked_at,
            pdfs.pdfs_held, pdfs.pdfs_waiting
       FROM xero_connection AS connection
       LEFT JOIN xero_authorisation AS authorisation
         ON authorisation.id = connection.authorisation_id AND authorisation.deleted_at IS NULL
        AND authorisation.refresh_token_cipher IS NOT NULL
       LEFT JOIN xero_quota AS quota
         ON quota.tenant_id = connection.tenant_id AND quota.deleted_at IS NULL
      CROSS JOIN LATERAL (
        SELECT count(*)::int AS unanswered, min(started_at) AS unanswered_since
          FROM xero_call AS call
         WHERE call.tenant_id = connection.tenant_id AND ended_at IS NOT NULL
           AND started_at > now() - make_interval(hours => :outage)
           AND started_at > coalesce((SELECT max(started_at) FROM xero_call AS answered
             WHERE answered.tenant_id = connection.tenant_id AND answered.status BETWEEN 200 AND 499
               AND answered.started_at > now() - make_interval(hours => :outage)), '-infinity')
      ) AS outage
      CROSS JOIN LATERAL (
        SELECT count(*) FILTER (WHERE attachment.state = 'held')::int AS pdfs_held, count(*)::int AS pdfs_waiting
          FROM xero_attachment AS attachment
         WHERE attachment.connection_id = connection.id AND connection.status <> 'disconnected'
           AND attachment.state <> 'attached' AND attachment.reason IS NOT NULL AND attachment.deleted_at IS NULL
      ) AS pdfs
       LEFT JOIN xero_outbox_entry AS entry
         ON entry.connection_id = connection.id AND connection.status <> 'disconnected'
        AND entry.deleted_at IS NULL
        AND (entry.state IN ('held', 'failed')
          OR (entry.state IN ('queued', 'running') AND entry.code IS NOT NULL))
      WHERE connection.deleted_at IS NULL
      GROUP BY connection.id, authorisation.access_expires_at, quota.day_remaining, quota.said_at,
               quota.parked_until, outage.unanswered, outage.unanswered_since, pdfs.pdfs_held, pdfs.pdfs_waiting`,
    { access: ACCESS_MINUTES, tries: FAILING_TRIES, outage: OUTAGE_HOURS }
  )
  return rows as Trouble[]
}
