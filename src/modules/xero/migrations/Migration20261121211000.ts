import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121211000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "xero_attachment" ("id" text not null, "connection_id" text not null, "document_kind" text check ("document_kind" in ('invoice', 'credit_note')) not null, "source_id" text not null, "order_id" text not null, "state" text check ("state" in ('waiting', 'sending', 'attached', 'held')) not null default 'waiting', "revision" integer not null default 1, "asked_by" text null, "forced" boolean not null default false, "tries" integer not null default 0, "available_at" timestamptz not null, "owner" text null, "sending_until" timestamptz null, "unclear" boolean not null default false, "reason" text null, "file_name" text null, "content_key" text null, "bytes" integer null, "attached_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "xero_attachment_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_attachment_order_id" ON "xero_attachment" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_attachment_deleted_at" ON "xero_attachment" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_xero_attachment_document" ON "xero_attachment" ("connection_id", "document_kind", "source_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_attachment_due" ON "xero_attachment" ("connection_id", "available_at") WHERE deleted_at IS NULL AND state <> 'attached';`
    )
    this.addSql(
      `alter table if exists "xero_connection" add column if not exists "seller" jsonb null, add column if not exists "paper_name" text null, add column if not exists "paper_address" text null, add column if not exists "paper_tax_number" text null, add column if not exists "paper_note" text null, add column if not exists "attach_pdf" text check ("attach_pdf" in ('never', 'always')) not null default 'never', add column if not exists "pdf_online" boolean not null default false;`
    )
    this.addSql(
      `alter table if exists "xero_call" drop constraint if exists "xero_call_purpose_check";`
    )
    this.addSql(
      `alter table if exists "xero_call" add constraint "xero_call_purpose_check" check("purpose" in ('note', 'pdf', 'backfill', 'sync', 'person'));`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "xero_attachment" cascade;`)
    this.addSql(
      `alter table if exists "xero_connection" drop column if exists "seller", drop column if exists "paper_name", drop column if exists "paper_address", drop column if exists "paper_tax_number", drop column if exists "paper_note", drop column if exists "attach_pdf", drop column if exists "pdf_online";`
    )
    this.addSql(`delete from "xero_call" where "purpose" = 'pdf';`)
    this.addSql(
      `alter table if exists "xero_call" drop constraint if exists "xero_call_purpose_check";`
    )
    this.addSql(
      `alter table if exists "xero_call" add constraint "xero_call_purpose_check" check("purpose" in ('note', 'backfill', 'sync', 'person'));`
    )
  }
}
