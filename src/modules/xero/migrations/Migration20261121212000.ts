import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121212000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "xero_task" ("id" text not null, "connection_id" text not null, "kind" text not null, "state" text check ("state" in ('queued', 'running', 'done', 'failed', 'cancelled')) not null default 'queued', "item_ids" jsonb null, "search" text null, "queued_all" boolean not null default false, "position" text null, "expected" integer null, "counts" jsonb null, "problem" text null, "started_by" text null, "started_at" timestamptz null, "ended_at" timestamptz null, "tries" integer not null default 0, "lease_owner" text null, "lease_until" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "xero_task_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_task_deleted_at" ON "xero_task" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_task_connection_id_created_at" ON "xero_task" ("connection_id", "created_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_task_open" ON "xero_task" ("created_at") WHERE deleted_at IS NULL AND state IN ('queued', 'running');`
    )

    this.addSql(
      `create table if not exists "xero_task_item" ("id" text not null, "task_id" text not null, "item_id" text not null, "subject_type" text check ("subject_type" in ('order', 'customer')) not null, "subject_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "xero_task_item_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_task_item_deleted_at" ON "xero_task_item" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_xero_task_item_task_id_item_id_unique" ON "xero_task_item" ("task_id", "item_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "xero_task_item" cascade;`)
    this.addSql(`drop table if exists "xero_task" cascade;`)
  }
}
