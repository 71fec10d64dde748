import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121141100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "xero_connection" add column if not exists "sync_refunds" boolean not null default true, add column if not exists "sales_channel_ids" text[] not null default '{}', add column if not exists "customer_group_ids" text[] not null default '{}', add column if not exists "order_state" text check ("order_state" in ('any', 'paid', 'fulfilled', 'completed')) not null default 'any', add column if not exists "send_when" text check ("send_when" in ('at_once', 'every_minutes', 'daily', 'by_hand')) not null default 'at_once', add column if not exists "send_every_minutes" integer not null default 60, add column if not exists "send_daily_at" text not null default '18:00', add column if not exists "released_at" timestamptz null, add column if not exists "schedule_from" timestamptz null;`
    )

    this.addSql(
      `alter table if exists "xero_outbox_entry" add column if not exists "nudged_at" timestamptz null, add column if not exists "let_through" boolean not null default false;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_outbox_entry_nudged_at" ON "xero_outbox_entry" ("nudged_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "xero_connection" drop column if exists "sync_refunds", drop column if exists "sales_channel_ids", drop column if exists "customer_group_ids", drop column if exists "order_state", drop column if exists "send_when", drop column if exists "send_every_minutes", drop column if exists "send_daily_at", drop column if exists "released_at", drop column if exists "schedule_from";`
    )

    this.addSql(`drop index if exists "IDX_xero_outbox_entry_nudged_at";`)
    this.addSql(
      `alter table if exists "xero_outbox_entry" drop column if exists "nudged_at", drop column if exists "let_through";`
    )
  }
}
