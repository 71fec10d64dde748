import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121150210 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "xero_outbox_entry" add column if not exists "actor_id" text null;`
    )
    this.addSql(
      `alter table if exists "xero_attempt" add column if not exists "actor_id" text null, add column if not exists "amount" text null, add column if not exists "currency_code" text null, add column if not exists "changed" text null, add column if not exists "before" text null, add column if not exists "after" text null;`
    )
    this.addSql(
      `alter table if exists "xero_attempt" alter column "document_kind" drop not null, alter column "source_id" drop not null;`
    )
    this.addSql(
      `alter table if exists "xero_attempt" drop constraint if exists "xero_attempt_subject_type_check", drop constraint if exists "xero_attempt_action_check";`
    )
    this.addSql(
      `alter table if exists "xero_attempt" add constraint "xero_attempt_subject_type_check" check ("subject_type" in ('order', 'customer', 'setting')), add constraint "xero_attempt_action_check" check ("action" in ('create', 'update', 'void', 'adopt', 'import', 'reverse', 'decide', 'change'));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_attempt_created_at_id" ON "xero_attempt" ("created_at", "id") WHERE deleted_at IS NULL;`
    )
    this.addSql(`drop index if exists "IDX_xero_attempt_created_at";`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_attempt_connection_id_created_at" ON "xero_attempt" ("connection_id", "created_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `alter table if exists "xero_connection" add column if not exists "log_days" integer not null default 2922, add column if not exists "history_notes" boolean not null default false;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "xero_connection" drop column if exists "log_days", drop column if exists "history_notes";`
    )
    this.addSql(`drop index if exists "IDX_xero_attempt_connection_id_created_at";`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_attempt_created_at" ON "xero_attempt" ("created_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(`drop index if exists "IDX_xero_attempt_created_at_id";`)
    this.addSql(
      `delete from "xero_attempt" where "subject_type" = 'setting' or "action" in ('import', 'reverse', 'decide', 'change');`
    )
    this.addSql(
      `alter table if exists "xero_attempt" drop constraint if exists "xero_attempt_subject_type_check", drop constraint if exists "xero_attempt_action_check";`
    )
    this.addSql(
      `alter table if exists "xero_attempt" add constraint "xero_attempt_subject_type_check" check ("subject_type" in ('order', 'customer')), add constraint "xero_attempt_action_check" check ("action" in ('create', 'update', 'void', 'adopt'));`
    )
    this.addSql(
      `alter table if exists "xero_attempt" alter column "document_kind" set not null, alter column "source_id" set not null;`
    )
    this.addSql(
      `alter table if exists "xero_attempt" drop column if exists "actor_id", drop column if exists "amount", drop column if exists "currency_code", drop column if exists "changed", drop column if exists "before", drop column if exists "after";`
    )
    this.addSql(`alter table if exists "xero_outbox_entry" drop column if exists "actor_id";`)
  }
}
