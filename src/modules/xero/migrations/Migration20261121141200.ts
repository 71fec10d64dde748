import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121141200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "xero_webhook_event" ("id" text not null, "tenant_id" text not null, "category" text not null, "type" text not null, "resource_id" text not null, "event_at" timestamptz not null, "available_at" timestamptz not null, "handled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "xero_webhook_event_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_webhook_event_deleted_at" ON "xero_webhook_event" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_xero_webhook_event_unique" ON "xero_webhook_event" ("tenant_id", "category", "resource_id", "type", "event_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_webhook_event_due" ON "xero_webhook_event" ("tenant_id", "available_at") WHERE deleted_at IS NULL AND handled_at IS NULL;`
    )
    this.addSql(
      `create table if not exists "xero_watermark" ("id" text not null, "connection_id" text not null, "kind" text check ("kind" in ('invoice', 'credit_note', 'payment')) not null, "position" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "xero_watermark_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_watermark_deleted_at" ON "xero_watermark" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_xero_watermark_connection_id_kind_unique" ON "xero_watermark" ("connection_id", "kind") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `alter table if exists "xero_connection" add column if not exists "import_payments" boolean not null default true, add column if not exists "removed_payments" text check ("removed_payments" in ('flag', 'reverse')) not null default 'flag', add column if not exists "fetch_every_minutes" integer not null default 15, add column if not exists "fetched_at" timestamptz null;`
    )
    this.addSql(
      `alter table if exists "xero_document" add column if not exists "origin" text check ("origin" in ('medusa', 'xero')) not null default 'medusa', add column if not exists "import_of" text check ("import_of" in ('payment', 'credit_note', 'overpayment', 'prepayment')) null, add column if not exists "import_state" text check ("import_state" in ('pending', 'applied', 'unapplied', 'withdrawn', 'reversed')) null, add column if not exists "import_reason" text null, add column if not exists "import_total" text null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_document_connection_id_import_state" ON "xero_document" ("connection_id", "import_state") WHERE deleted_at IS NULL AND import_state IS NOT NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_document_intended" ON "xero_document" ("connection_id") WHERE deleted_at IS NULL AND state = 'intended';`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "xero_webhook_event" cascade;`)
    this.addSql(`drop table if exists "xero_watermark" cascade;`)
    this.addSql(
      `alter table if exists "xero_connection" drop column if exists "import_payments", drop column if exists "removed_payments", drop column if exists "fetch_every_minutes", drop column if exists "fetched_at";`
    )
    this.addSql(`drop index if exists "IDX_xero_document_connection_id_import_state";`)
    this.addSql(`drop index if exists "IDX_xero_document_intended";`)
    this.addSql(
      `alter table if exists "xero_document" drop column if exists "origin", drop column if exists "import_of", drop column if exists "import_state", drop column if exists "import_reason", drop column if exists "import_total";`
    )
  }
}
