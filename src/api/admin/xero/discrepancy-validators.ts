import { z } from "@medusajs/framework/zod"
import { DRIFT_CAUSES, DRIFT_KINDS } from "../../../accounting/drift/drift"

const id = z.string().min(1).max(100)

export const DiscrepanciesQuery = z.object({
  connection_id: id.optional(),
  state: z.enum(["open", "accepted", "restored", "gone"]).optional(),
  kind: z.enum(DRIFT_KINDS).optional(),
  cause: z.enum(DRIFT_CAUSES).optional(),
  order_id: id.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})
export type DiscrepanciesQuery = z.infer<typeof DiscrepanciesQuery>

export const DecideBody = z.object({
  cause: z.enum(DRIFT_CAUSES),
  decision: z.enum(["accept", "restore"]),
})
export type DecideBody = z.infer<typeof DecideBody>
