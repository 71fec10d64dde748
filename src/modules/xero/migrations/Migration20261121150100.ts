import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121150100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "xero_discrepancy" ("id" text not null, "connection_id" text not null, "kind" text check ("kind" in ('contact', 'invoice', 'credit_note', 'payment', 'refund', 'order', 'mapping')) not null, "source_id" text not null, "cause" text check ("cause" in ('voided', 'missing', 'lines_edited', 'date_changed', 'renumbered', 'reference_changed', 'contact_changed', 'payment_removed', 'contact_archived', 'period_locked', 'account_unusable', 'tax_rate_unusable', 'not_sent')) not null, "order_id" text null, "customer_id" text null, "xero_id" text null, "number" text null, "currency_code" text null, "store" jsonb not null, "xero" jsonb not null, "state" text check ("state" in ('open', 'accepted', 'restored', 'gone')) not null default 'open', "certain" boolean not null default true, "problem" text null, "found_at" timestamptz not null, "decided_by" text null, "decided_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "xero_discrepancy_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_discrepancy_order_id" ON "xero_discrepancy" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_discrepancy_deleted_at" ON "xero_discrepancy" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_xero_discrepancy_connection_id_kind_source_id_cause_unique" ON "xero_discrepancy" ("connection_id", "kind", "source_id", "cause") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_discrepancy_connection_id_state_found_at" ON "xero_discrepancy" ("connection_id", "state", "found_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `alter table if exists "xero_connection" add column if not exists "xero_changes" text check ("xero_changes" in ('ask', 'accept', 'restore')) not null default 'ask';`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "xero_discrepancy" cascade;`)
    this.addSql(`alter table if exists "xero_connection" drop column if exists "xero_changes";`)
  }
}
