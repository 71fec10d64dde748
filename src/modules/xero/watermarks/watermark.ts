import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { newId } from "../new-id"

/** What is read from Xero by what changed. */
export type ChangeKind = "invoice" | "credit_note" | "payment"

/** How far the reading has come, UTC by Xero's clock, or null before the first. */
export async function readWatermark(
  knex: Knex,
  connectionId: string,
  kind: ChangeKind
): Promise<Date | null> {
  const { rows } = await knex.raw(
    `SELECT position FROM xero_watermark WHERE connection_id = ? AND kind = ? AND deleted_at IS NULL`,
    [connectionId, kind]
  )
  return (rows[0]?.position as Date | undefined) ?? null
}

/** Moves a watermark forward, never back: of two readings at once the farther one counts. */
export async function advanceWatermark(
  knex: Knex,
  connectionId: string,
  kind: ChangeKind,
  position: Date
): Promise<void> {
  await knex.raw(
    `INSERT INTO xero_watermark AS mark (id, connection_id, kind, position, created_at, updated_at)
     VALUES (?, ?, ?, ?, now(), now())
     ON CONFLICT (connection_id, kind) WHERE deleted_at IS NULL DO UPDATE SET
       position = greatest(mark.position, excluded.position), updated_at = now()`,
    [newId("xwmk"), connectionId, kind, position]
  )
}
