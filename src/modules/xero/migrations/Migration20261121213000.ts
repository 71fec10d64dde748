import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121213000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "xero_connection" add column if not exists "setup_done" text[] not null default '{}', add column if not exists "drift_looked_at" timestamptz null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_attempt_sent" ON "xero_attempt" ("connection_id", "created_at", "document_kind", "action", "currency_code", "amount") WHERE deleted_at IS NULL AND state = 'done' AND action IN ('create', 'import');`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_xero_attempt_sent";`)
    this.addSql(
      `alter table if exists "xero_connection" drop column if exists "setup_done", drop column if exists "drift_looked_at";`
    )
  }
}
