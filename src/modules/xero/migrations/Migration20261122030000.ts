import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122030000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "xero_task_item" drop constraint if exists "xero_task_item_subject_type_check";`
    )

    this.addSql(
      `alter table if exists "xero_task_item" add constraint "xero_task_item_subject_type_check" check("subject_type" in ('order', 'customer', 'paper'));`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "xero_task_item" where "subject_type" = 'paper';`)

    this.addSql(
      `alter table if exists "xero_task_item" drop constraint if exists "xero_task_item_subject_type_check";`
    )

    this.addSql(
      `alter table if exists "xero_task_item" add constraint "xero_task_item_subject_type_check" check("subject_type" in ('order', 'customer'));`
    )
  }
}
