import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122081500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "xero_alert" drop constraint if exists "xero_alert_kind_check";`
    )
    this.addSql(
      `alter table if exists "xero_alert" add constraint "xero_alert_kind_check" check ("kind" in ('authorisation_lost', 'authorisation_lapsing', 'quota_exhausted', 'xero_unreachable', 'documents_held', 'documents_failing', 'pdfs_held', 'drift'));`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "xero_alert" where "kind" = 'pdfs_held';`)
    this.addSql(
      `alter table if exists "xero_alert" drop constraint if exists "xero_alert_kind_check";`
    )
    this.addSql(
      `alter table if exists "xero_alert" add constraint "xero_alert_kind_check" check ("kind" in ('authorisation_lost', 'authorisation_lapsing', 'quota_exhausted', 'xero_unreachable', 'documents_held', 'documents_failing', 'drift'));`
    )
  }
}
