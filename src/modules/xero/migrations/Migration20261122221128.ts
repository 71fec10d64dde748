import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122221128 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "xero_outbox_entry" add column if not exists "leased_at" timestamptz null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "xero_outbox_entry" drop column if exists "leased_at";`)
  }
}
