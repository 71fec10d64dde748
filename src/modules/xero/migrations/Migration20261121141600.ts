import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121141600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "xero_report" ("id" text not null, "connection_id" text not null, "from_date" text not null, "to_date" text not null, "audit" boolean not null default false, "state" text check ("state" in ('running', 'done', 'cancelled', 'failed')) not null default 'running', "problem" text null, "phase" text check ("phase" in ('placed', 'earlier')) not null default 'placed', "position_at" timestamptz null, "position_id" text null, "orders" integer not null default 0, "orders_total" integer not null default 0, "started_by" text null, "ended_at" timestamptz null, "resume_at" timestamptz null, "tries" integer not null default 0, "lease_owner" text null, "lease_until" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "xero_report_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_report_deleted_at" ON "xero_report" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_report_connection_id_created_at" ON "xero_report" ("connection_id", "created_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `create table if not exists "xero_report_row" ("id" text not null, "report_id" text not null, "position" integer not null, "kind" text check ("kind" in ('sale', 'money')) not null, "order_id" text not null, "order_label" text not null, "day" text not null, "currency_code" text not null, "account_code" text null, "tax_type" text null, "provider" text null, "document_kind" text null, "document_number" text null, "xero_id" text null, "store_net" text not null, "store_tax" text not null, "xero_net" text not null, "xero_tax" text not null, "cause" text null, "reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "xero_report_row_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_report_row_deleted_at" ON "xero_report_row" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_xero_report_row_report_id_position_unique" ON "xero_report_row" ("report_id", "position") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "xero_report_row" cascade;`)
    this.addSql(`drop table if exists "xero_report" cascade;`)
  }
}
