import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121051356 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "xero_quota" drop constraint if exists "xero_quota_tenant_id_unique";`
    )
    this.addSql(
      `alter table if exists "xero_outbox_entry" drop constraint if exists "xero_outbox_entry_subject_type_subject_id_unique";`
    )
    this.addSql(
      `alter table if exists "xero_oauth_state" drop constraint if exists "xero_oauth_state_state_hash_unique";`
    )
    this.addSql(
      `alter table if exists "xero_mapping" drop constraint if exists "xero_mapping_connection_id_kind_source_unique";`
    )
    this.addSql(
      `alter table if exists "xero_document" drop constraint if exists "xero_document_connection_id_kind_source_id_unique";`
    )
    this.addSql(
      `alter table if exists "xero_cursor" drop constraint if exists "xero_cursor_name_unique";`
    )
    this.addSql(
      `alter table if exists "xero_contact_index_entry" drop constraint if exists "xero_contact_index_entry_connection_id_contact_id_unique";`
    )
    this.addSql(
      `alter table if exists "xero_connection" drop constraint if exists "xero_connection_tenant_id_unique";`
    )
    this.addSql(
      `create table if not exists "xero_attempt" ("id" text not null, "connection_id" text not null, "subject_type" text check ("subject_type" in ('order', 'customer')) not null, "subject_id" text not null, "subject_label" text null, "document_kind" text check ("document_kind" in ('contact', 'quote', 'invoice', 'credit_note', 'allocation', 'payment', 'refund')) not null, "source_id" text not null, "document_number" text null, "xero_id" text null, "action" text check ("action" in ('create', 'update', 'void', 'adopt')) not null, "state" text check ("state" in ('done', 'failed', 'held')) not null, "code" text null, "reason" text null, "cause" text null, "correlation_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "xero_attempt_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_attempt_subject_id" ON "xero_attempt" ("subject_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_attempt_deleted_at" ON "xero_attempt" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_attempt_state_created_at" ON "xero_attempt" ("state", "created_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_attempt_created_at" ON "xero_attempt" ("created_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "xero_authorisation" ("id" text not null, "user_id" text not null, "auth_event_id" text null, "key_id" text not null, "access_token_cipher" text not null, "refresh_token_cipher" text null, "access_expires_at" timestamptz not null, "lost_at" timestamptz null, "scopes" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "xero_authorisation_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_authorisation_deleted_at" ON "xero_authorisation" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "xero_call" ("id" text not null, "tenant_id" text not null, "purpose" text check ("purpose" in ('sync', 'person')) not null, "started_at" timestamptz not null, "ended_at" timestamptz null, "method" text null, "endpoint" text null, "status" integer null, "milliseconds" integer null, "correlation_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "xero_call_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_call_deleted_at" ON "xero_call" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_call_tenant_id_started_at" ON "xero_call" ("tenant_id", "started_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "xero_connection" ("id" text not null, "tenant_id" text not null, "xero_connection_id" text null, "authorisation_id" text null, "status" text check ("status" in ('connected', 'authorisation_lost', 'disconnected')) not null default 'connected', "problem" text null, "connected_at" timestamptz not null, "organisation_name" text not null, "country_code" text null, "base_currency" text null, "time_zone" text not null default 'Etc/UTC', "short_code" text null, "is_demo_company" boolean not null default false, "period_lock_date" text null, "end_of_year_lock_date" text null, "organisation_read_at" timestamptz null, "chart" jsonb null, "chart_read_at" timestamptz null, "contacts_read_at" timestamptz null, "sync_enabled" boolean not null default false, "start_date" text null, "sync_customers" boolean not null default true, "sync_invoices" boolean not null default true, "sync_payments" boolean not null default true, "invoice_status" text check ("invoice_status" in ('DRAFT', 'SUBMITTED', 'AUTHORISED')) not null default 'AUTHORISED', "authorise_when_paid" boolean not null default true, "invoice_number_prefix" text not null default 'ORD-', "credit_note_number_prefix" text not null default 'CN-', "due_terms" text check ("due_terms" in ('days', 'contact')) not null default 'days', "due_days" integer not null default 0, "item_code" text null, "locked_period" text check ("locked_period" in ('hold', 'next_open_day')) not null default 'hold', "guest_contacts" text check ("guest_contacts" in ('each', 'sales_channel')) not null default 'each', "draft_orders" text check ("draft_orders" in ('ignore', 'quote', 'draft_invoice')) not null default 'ignore', "match_contacts_by_name" boolean not null default true, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "xero_connection_pkey" primary key ("id"), constraint xero_connection_due_days check (due_days >= 0));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_xero_connection_tenant_id_unique" ON "xero_connection" ("tenant_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_connection_deleted_at" ON "xero_connection" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "xero_contact_index_entry" ("id" text not null, "connection_id" text not null, "contact_id" text not null, "contact_number" text null, "name_hash" text not null, "email_hash" text null, "status" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "xero_contact_index_entry_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_contact_index_entry_deleted_at" ON "xero_contact_index_entry" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_xero_contact_index_entry_connection_id_contact_id_unique" ON "xero_contact_index_entry" ("connection_id", "contact_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_contact_index_entry_connection_id_name_hash" ON "xero_contact_index_entry" ("connection_id", "name_hash") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_contact_index_entry_connection_id_email_hash" ON "xero_contact_index_entry" ("connection_id", "email_hash") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_contact_index_entry_connection_id_contact_number" ON "xero_contact_index_entry" ("connection_id", "contact_number") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "xero_cursor" ("id" text not null, "name" text not null, "position" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "xero_cursor_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_xero_cursor_name_unique" ON "xero_cursor" ("name") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_cursor_deleted_at" ON "xero_cursor" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "xero_document" ("id" text not null, "connection_id" text not null, "kind" text check ("kind" in ('contact', 'quote', 'invoice', 'credit_note', 'allocation', 'payment', 'refund')) not null, "source_id" text not null, "order_id" text null, "customer_id" text null, "payment_id" text null, "state" text check ("state" in ('intended', 'posted', 'failed', 'removed')) not null default 'intended', "key" text not null, "xero_id" text null, "number" text null, "xero_status" text null, "contact_source_id" text null, "applied_to" text null, "applied_from" text null, "currency_code" text null, "total" text null, "tax" text null, "amount_due" text null, "posted" jsonb null, "lines" jsonb not null, "intended_at" timestamptz not null, "intent_owner" text null, "intent_until" timestamptz null, "posted_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "xero_document_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_document_order_id" ON "xero_document" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_document_customer_id" ON "xero_document" ("customer_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_document_payment_id" ON "xero_document" ("payment_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_document_xero_id" ON "xero_document" ("xero_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_document_deleted_at" ON "xero_document" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_xero_document_connection_id_kind_source_id_unique" ON "xero_document" ("connection_id", "kind", "source_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "xero_mapping" ("id" text not null, "connection_id" text not null, "kind" text check ("kind" in ('revenue', 'shipping', 'tax', 'payment', 'rounding', 'liability', 'tracking', 'due_days')) not null, "source" text not null, "target" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "xero_mapping_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_mapping_deleted_at" ON "xero_mapping" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_xero_mapping_connection_id_kind_source_unique" ON "xero_mapping" ("connection_id", "kind", "source") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "xero_oauth_state" ("id" text not null, "state_hash" text not null, "user_id" text not null, "expires_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "xero_oauth_state_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_xero_oauth_state_state_hash_unique" ON "xero_oauth_state" ("state_hash") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_oauth_state_deleted_at" ON "xero_oauth_state" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "xero_outbox_entry" ("id" text not null, "subject_type" text check ("subject_type" in ('order', 'customer')) not null, "subject_id" text not null, "label" text null, "state" text check ("state" in ('queued', 'running', 'done', 'failed', 'held', 'skipped')) not null default 'queued', "revision" integer not null default 1, "leased_revision" integer null, "lease_owner" text null, "lease_until" timestamptz null, "available_at" timestamptz not null, "tries" integer not null default 0, "cause" text not null, "code" text null, "reason" text null, "settled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "xero_outbox_entry_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_outbox_entry_deleted_at" ON "xero_outbox_entry" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_xero_outbox_entry_subject_type_subject_id_unique" ON "xero_outbox_entry" ("subject_type", "subject_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_outbox_entry_state_available_at" ON "xero_outbox_entry" ("state", "available_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_outbox_entry_state_updated_at" ON "xero_outbox_entry" ("state", "updated_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "xero_quota" ("id" text not null, "tenant_id" text not null, "minute_remaining" integer null, "day_remaining" integer null, "said_at" timestamptz null, "parked_until" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "xero_quota_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_xero_quota_tenant_id_unique" ON "xero_quota" ("tenant_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_xero_quota_deleted_at" ON "xero_quota" ("deleted_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "xero_attempt" cascade;`)

    this.addSql(`drop table if exists "xero_authorisation" cascade;`)

    this.addSql(`drop table if exists "xero_call" cascade;`)

    this.addSql(`drop table if exists "xero_connection" cascade;`)

    this.addSql(`drop table if exists "xero_contact_index_entry" cascade;`)

    this.addSql(`drop table if exists "xero_cursor" cascade;`)

    this.addSql(`drop table if exists "xero_document" cascade;`)

    this.addSql(`drop table if exists "xero_mapping" cascade;`)

    this.addSql(`drop table if exists "xero_oauth_state" cascade;`)

    this.addSql(`drop table if exists "xero_outbox_entry" cascade;`)

    this.addSql(`drop table if exists "xero_quota" cascade;`)
  }
}
