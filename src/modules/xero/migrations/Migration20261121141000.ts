import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Several organisations: which one is the default, what is routed where, and where each entry goes. */
export class Migration20261121141000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "xero_route" ("id" text not null, "connection_id" text not null, "kind" text check ("kind" in ('sales_channel', 'region')) not null, "source" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "xero_route_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_route_deleted_at" ON "xero_route" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_xero_route_kind_source_unique" ON "xero_route" ("kind", "source") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "xero_connection" add column if not exists "is_default" boolean not null default false;`
    )
    // The organisation that was the store's one so far: the one in use, else the one in use last.
    this.addSql(
      `update "xero_connection" set "is_default" = true where "id" = (select "id" from "xero_connection" where deleted_at is null order by "status" = 'disconnected', "connected_at" desc limit 1);`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_xero_connection_one_default" ON "xero_connection" ("is_default") WHERE is_default AND deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "xero_outbox_entry" add column if not exists "connection_id" text null;`
    )
    this.addSql(
      `update "xero_outbox_entry" set "connection_id" = (select "id" from "xero_connection" where "is_default" and deleted_at is null);`
    )
    this.addSql(`drop index if exists "IDX_xero_outbox_entry_subject_type_subject_id_unique";`)
    this.addSql(`drop index if exists "IDX_xero_outbox_entry_priority_available_at_id";`)
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_xero_outbox_entry_subject_unique" ON "xero_outbox_entry" ("subject_type", "subject_id") WHERE deleted_at IS NULL AND (subject_type = 'order' OR connection_id IS NULL);`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_xero_outbox_entry_subject_connection_unique" ON "xero_outbox_entry" ("subject_type", "subject_id", "connection_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_outbox_entry_unrouted" ON "xero_outbox_entry" ("id") WHERE deleted_at IS NULL AND connection_id IS NULL AND state = 'queued';`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_outbox_entry_connection_id_priority_available_at_id" ON "xero_outbox_entry" ("connection_id", "priority", "available_at", "id") WHERE deleted_at IS NULL AND state IN ('queued', 'failed', 'held', 'running');`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "xero_route" cascade;`)

    this.addSql(`drop index if exists "IDX_xero_connection_one_default";`)
    this.addSql(`alter table if exists "xero_connection" drop column if exists "is_default";`)

    this.addSql(`drop index if exists "IDX_xero_outbox_entry_subject_unique";`)
    this.addSql(`drop index if exists "IDX_xero_outbox_entry_subject_connection_unique";`)
    this.addSql(`drop index if exists "IDX_xero_outbox_entry_unrouted";`)
    this.addSql(
      `drop index if exists "IDX_xero_outbox_entry_connection_id_priority_available_at_id";`
    )
    // One row a subject again: of a customer's rows the one that was settled last stays.
    this.addSql(
      `delete from "xero_outbox_entry" as entry using "xero_outbox_entry" as other where other."subject_type" = entry."subject_type" and other."subject_id" = entry."subject_id" and (coalesce(other."settled_at", '-infinity'), other."id") > (coalesce(entry."settled_at", '-infinity'), entry."id");`
    )
    this.addSql(`alter table if exists "xero_outbox_entry" drop column if exists "connection_id";`)
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_xero_outbox_entry_subject_type_subject_id_unique" ON "xero_outbox_entry" ("subject_type", "subject_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_outbox_entry_priority_available_at_id" ON "xero_outbox_entry" ("priority", "available_at", "id") WHERE deleted_at IS NULL AND state IN ('queued', 'failed', 'held', 'running');`
    )
  }
}
