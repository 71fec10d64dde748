import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121141500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "xero_found_document" ("id" text not null, "connection_id" text not null, "kind" text check ("kind" in ('invoice', 'credit_note')) not null, "document_id" text not null, "number" text not null, "names" text[] not null, "date" text null, "currency_code" text not null, "total" text not null, "tax" text not null, "amount_due" text not null, "amount_credited" text not null, "status" text not null, "contact_id" text null, "order_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "xero_found_document_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_found_document_deleted_at" ON "xero_found_document" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_xero_found_document_connection_id_document_id_unique" ON "xero_found_document" ("connection_id", "document_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_found_document_names" ON "xero_found_document" USING GIN ("names") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_found_document_order_id" ON "xero_found_document" ("order_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "xero_match_decision" ("id" text not null, "connection_id" text not null, "order_id" text not null, "invoice_id" text null, "decided_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "xero_match_decision_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_match_decision_deleted_at" ON "xero_match_decision" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_xero_match_decision_connection_id_order_id_unique" ON "xero_match_decision" ("connection_id", "order_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "xero_backfill" add column if not exists "found_read_at" timestamptz null, add column if not exists "found_since" timestamptz null, add column if not exists "found_page" integer null default 1;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "xero_found_document" cascade;`)
    this.addSql(`drop table if exists "xero_match_decision" cascade;`)
    this.addSql(
      `alter table if exists "xero_backfill" drop column if exists "found_read_at", drop column if exists "found_since", drop column if exists "found_page";`
    )
  }
}
