import type { DATABASE_STEPS } from "../plan/steps"

type Step = (typeof DATABASE_STEPS)[number]

const INSERTED = "AFTER INSERT"
const UPDATED = "AFTER UPDATE"

/** Which change of which table tells of a step. */
const TRIGGERS: [step: Step, table: string, event: string, when: string][] = [
  ["event put on the outbox", "xero_outbox_entry", INSERTED, "true"],
  ["event put on the outbox", "xero_outbox_entry", UPDATED, "NEW.revision > OLD.revision"],
  [
    "entries leased",
    "xero_outbox_entry",
    UPDATED,
    "NEW.state = 'running' AND NEW.lease_owner IS DISTINCT FROM OLD.lease_owner",
  ],
  [
    "entries settled",
    "xero_outbox_entry",
    UPDATED,
    "OLD.state = 'running' AND NEW.state <> 'running' AND NEW.settled_at IS DISTINCT FROM OLD.settled_at",
  ],
  [
    "entries given back",
    "xero_outbox_entry",
    UPDATED,
    "OLD.state = 'running' AND NEW.state = 'queued' AND NEW.settled_at IS NOT DISTINCT FROM OLD.settled_at",
  ],
  ["chart kept", "xero_connection", UPDATED, "NEW.chart_read_at > OLD.chart_read_at"],
  ["contacts indexed", "xero_contact_index_entry", INSERTED, "true"],
  ["intents written", "xero_document", INSERTED, "true"],
  [
    "intents written",
    "xero_document",
    UPDATED,
    "NEW.intent_owner IS NOT NULL AND NEW.intent_owner IS DISTINCT FROM OLD.intent_owner",
  ],
  [
    "outcomes recorded",
    "xero_document",
    UPDATED,
    "OLD.state = 'intended' AND NEW.state <> 'intended'",
  ],
  [
    "unclear answer recorded",
    "xero_document",
    UPDATED,
    "OLD.intent_owner IS NOT NULL AND NEW.intent_owner IS NULL AND NEW.state = 'intended'",
  ],
  ["call counted", "xero_call", INSERTED, "true"],
  ["call ended", "xero_call", UPDATED, "NEW.ended_at IS NOT NULL AND OLD.ended_at IS NULL"],
  ["log written", "xero_attempt", INSERTED, "true"],
  [
    "tokens kept",
    "xero_authorisation",
    UPDATED,
    "NEW.access_token_cipher <> OLD.access_token_cipher",
  ],
  ["scan moved on", "xero_cursor", "AFTER INSERT OR UPDATE", "true"],
]

/** The channel on which the database tells. */
export const CHANNEL = "chaos"

/**
 * What has the database tell of every step, at its commit, with the name of the worker that made it. Whose a
 * lease is stays written, so that leases of the living can be told from those of the dead.
 */
export const STEP_TRIGGERS = `
  CREATE TABLE IF NOT EXISTS chaos_owner (owner text PRIMARY KEY, worker text NOT NULL);
  CREATE OR REPLACE FUNCTION chaos_tell() RETURNS trigger AS $$
  BEGIN
    IF TG_ARGV[0] = 'entries leased' THEN
      INSERT INTO chaos_owner VALUES (NEW.lease_owner, current_setting('application_name'))
        ON CONFLICT DO NOTHING;
    END IF;
    PERFORM pg_notify('${CHANNEL}', current_setting('application_name') || '|' || TG_ARGV[0]);
    RETURN NULL;
  END $$ LANGUAGE plpgsql;
  ${TRIGGERS.map(
    ([step, table, event, when], at) =>
      `CREATE OR REPLACE TRIGGER chaos_${at} ${event} ON ${table} FOR EACH ROW WHEN (${when})
       EXECUTE FUNCTION chaos_tell('${step}');`
  ).join("\n")}`
