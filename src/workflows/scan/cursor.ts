import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { newId } from "../../modules/xero/new-id"

/** How far a scan has come, UTC, or null before its first. */
export async function readCursor(knex: Knex, name: string): Promise<Date | null> {
  const { rows } = await knex.raw(
    `SELECT position FROM xero_cursor WHERE name = ? AND deleted_at IS NULL`,
    [name]
  )
  return (rows[0]?.position as Date | undefined) ?? null
}

/** Moves a cursor forward, never back: of two scans at once the farther one counts. */
export async function advanceCursor(knex: Knex, name: string, position: Date): Promise<void> {
  await knex.raw(
    `INSERT INTO xero_cursor AS cursor (id, name, position, created_at, updated_at)
     VALUES (?, ?, ?, now(), now())
     ON CONFLICT (name) WHERE deleted_at IS NULL DO UPDATE SET
       position = greatest(cursor.position, excluded.position), updated_at = now()`,
    [newId("xcur"), name, position]
  )
}

/** Has the next scan begin at the start date again. */
export async function resetCursors(knex: Knex): Promise<void> {
  await knex.raw(`DELETE FROM xero_cursor`)
}
