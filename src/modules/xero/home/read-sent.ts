import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type DocumentKind } from "../../../accounting/ledger/ledger"

/** What went to Xero, or came from there, on one day. */
export interface SentFigure {
  /** `YYYY-MM-DD` in the organisation's time zone. */
  day: string
  kind: DocumentKind
  /** `create`: sent to Xero; `import`: recorded there and put on its order. */
  action: "create" | "import"
  currency_code: string | null
  documents: number
  /** Decimal string in major units; of a contact nothing. */
  total: string | null
}

/**
 * Counts and adds up what was made in Xero and fetched from there, by day, kind and currency, in one query that an
 * index answers. What was changed later is not counted again.
 *
 * @param timeZone IANA name of the organisation's time zone, in which days begin
 * @param days how many, today the last of them
 * @returns today as the database has it, and the figures
 */
export async function readSent(
  knex: Knex,
  connectionId: string,
  timeZone: string,
  days: number
): Promise<{ today: string; figures: SentFigure[] }> {
  const { rows } = await knex.raw(
    `WITH clock AS (SELECT date_trunc('day', now() AT TIME ZONE :zone) AS today),
     sent AS (
       SELECT to_char(attempt.created_at AT TIME ZONE :zone, 'YYYY-MM-DD') AS day, document_kind AS kind, action,
              currency_code, count(*)::int AS documents, sum(amount::numeric)::text AS total
         FROM xero_attempt AS attempt
        WHERE deleted_at IS NULL AND state = 'done' AND action IN ('create', 'import')
          AND connection_id = :connection AND document_kind IS NOT NULL
          AND created_at >= (SELECT (today - make_interval(days => :before)) AT TIME ZONE :zone FROM clock)
        GROUP BY 1, 2, 3, 4
     )
     SELECT to_char(clock.today, 'YYYY-MM-DD') AS today, sent.*
       FROM clock LEFT JOIN sent ON true
      ORDER BY sent.day, sent.kind, sent.currency_code`,
    { zone: timeZone, connection: connectionId, before: days - 1 }
  )
  const found = rows as ({ today: string } & (SentFigure | { day: null }))[]
  return {
    today: found[0].today,
    figures: found.flatMap(({ today: _today, ...figure }) => (figure.day === null ? [] : figure)),
  }
}
