import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121150220 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "xero_attempt" add column if not exists "note_state" text check ("note_state" in ('waiting', 'sending', 'sent', 'dropped')) null, add column if not exists "note_until" timestamptz null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_attempt_note" ON "xero_attempt" ("connection_id", "created_at") WHERE deleted_at IS NULL AND note_state IN ('waiting', 'sending');`
    )
    this.addSql(
      `alter table if exists "xero_call" drop constraint if exists "xero_call_purpose_check";`
    )
    this.addSql(
      `alter table if exists "xero_call" add constraint "xero_call_purpose_check" check("purpose" in ('note', 'backfill', 'sync', 'person'));`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "xero_call" where "purpose" = 'note';`)
    this.addSql(
      `alter table if exists "xero_call" drop constraint if exists "xero_call_purpose_check";`
    )
    this.addSql(
      `alter table if exists "xero_call" add constraint "xero_call_purpose_check" check("purpose" in ('backfill', 'sync', 'person'));`
    )
    this.addSql(`drop index if exists "IDX_xero_attempt_note";`)
    this.addSql(
      `alter table if exists "xero_attempt" drop column if exists "note_state", drop column if exists "note_until";`
    )
  }
}
