import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121115959 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "xero_backfill" ("id" text not null, "connection_id" text not null, "from_date" text not null, "to_date" text not null, "state" text check ("state" in ('counting', 'ready', 'running', 'paused', 'done', 'cancelled')) not null default 'counting', "queued_all" boolean not null default false, "position_at" timestamptz null, "position_id" text null, "preview" jsonb not null, "started_by" text null, "started_at" timestamptz null, "ended_at" timestamptz null, "lease_until" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "xero_backfill_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_backfill_deleted_at" ON "xero_backfill" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_backfill_connection_id_state" ON "xero_backfill" ("connection_id", "state") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "xero_call" drop constraint if exists "xero_call_purpose_check";`
    )

    this.addSql(
      `alter table if exists "xero_call" add constraint "xero_call_purpose_check" check("purpose" in ('backfill', 'sync', 'person'));`
    )

    this.addSql(
      `alter table if exists "xero_contact_index_entry" add column if not exists "merged_to_contact_id" text null;`
    )

    this.addSql(`drop index if exists "IDX_xero_outbox_entry_state_available_at";`)

    this.addSql(
      `alter table if exists "xero_outbox_entry" add column if not exists "priority" integer not null default 0, add column if not exists "backfill_id" text null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_outbox_entry_priority_available_at_id" ON "xero_outbox_entry" ("priority", "available_at", "id") WHERE deleted_at IS NULL AND state IN ('queued', 'failed', 'held', 'running');`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_outbox_entry_backfill_id_state" ON "xero_outbox_entry" ("backfill_id", "state") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "xero_backfill" cascade;`)

    this.addSql(
      `alter table if exists "xero_call" drop constraint if exists "xero_call_purpose_check";`
    )

    this.addSql(
      `alter table if exists "xero_call" add constraint "xero_call_purpose_check" check("purpose" in ('sync', 'person'));`
    )

    this.addSql(
      `alter table if exists "xero_contact_index_entry" drop column if exists "merged_to_contact_id";`
    )

    this.addSql(`drop index if exists "IDX_xero_outbox_entry_priority_available_at_id";`)
    this.addSql(`drop index if exists "IDX_xero_outbox_entry_backfill_id_state";`)
    this.addSql(
      `alter table if exists "xero_outbox_entry" drop column if exists "priority", drop column if exists "backfill_id";`
    )

    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_outbox_entry_state_available_at" ON "xero_outbox_entry" ("state", "available_at") WHERE deleted_at IS NULL;`
    )
  }
}
