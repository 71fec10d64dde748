import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122063000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "xero_attempt" drop constraint if exists "xero_attempt_action_check";`
    )

    this.addSql(
      `alter table if exists "xero_attempt" add constraint "xero_attempt_action_check" check("action" in ('create', 'update', 'void', 'adopt', 'import', 'reverse', 'decide', 'change', 'attach'));`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "xero_attempt" where "action" = 'attach';`)

    this.addSql(
      `alter table if exists "xero_attempt" drop constraint if exists "xero_attempt_action_check";`
    )

    this.addSql(
      `alter table if exists "xero_attempt" add constraint "xero_attempt_action_check" check("action" in ('create', 'update', 'void', 'adopt', 'import', 'reverse', 'decide', 'change'));`
    )
  }
}
