import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121141300 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "xero_alert" ("id" text not null, "connection_id" text not null, "kind" text check ("kind" in ('authorisation_lost', 'authorisation_lapsing', 'quota_exhausted', 'documents_held', 'documents_failing', 'drift')) not null, "details" jsonb not null, "due_at" timestamptz not null, "opened_at" timestamptz null, "closed_at" timestamptz null, "dismissed" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "xero_alert_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_alert_deleted_at" ON "xero_alert" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_xero_alert_connection_id_kind_unique" ON "xero_alert" ("connection_id", "kind") WHERE deleted_at IS NULL AND closed_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "xero_alert_notice" ("id" text not null, "alert_id" text not null, "phase" text check ("phase" in ('opened', 'closed')) not null, "channel" text check ("channel" in ('event', 'feed', 'email')) not null, "state" text check ("state" in ('waiting', 'sent', 'skipped', 'failed')) not null default 'waiting', "tries" integer not null default 0, "available_at" timestamptz not null, "reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "xero_alert_notice_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_alert_notice_deleted_at" ON "xero_alert_notice" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_xero_alert_notice_alert_id_phase_channel_unique" ON "xero_alert_notice" ("alert_id", "phase", "channel") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_alert_notice_available_at" ON "xero_alert_notice" ("available_at") WHERE deleted_at IS NULL AND state = 'waiting';`
    )

    this.addSql(
      `alter table if exists "xero_connection" add column if not exists "alert_email" text null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "xero_alert" cascade;`)
    this.addSql(`drop table if exists "xero_alert_notice" cascade;`)
    this.addSql(`alter table if exists "xero_connection" drop column if exists "alert_email";`)
  }
}
