import { z } from "@medusajs/framework/zod"
import { day } from "./day"

/** The longest range of days that is sent at once. */
const MOST_DAYS = 731

const id = z.string().min(1).max(100)

/** Whose PDFs are attached: of orders by id, or all that are dated on some days. */
export const PdfsBody = z
  .object({
    order_ids: z.array(id).min(1).max(1000, "must name at most 1000 orders").optional(),
    from: day.optional(),
    to: day.optional(),
  })
  .refine(({ order_ids, from, to }) => (order_ids ? !from && !to : from && to), {
    error: "name either order_ids, or from and to",
  })
  .refine(({ from, to }) => !from || !to || daysBetween(from, to) <= MOST_DAYS, {
    path: ["to"],
    error: "must be at most two years after the first day",
  })
export type PdfsBody = z.infer<typeof PdfsBody>

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000

export const PdfQuery = z.object({ number: z.string().min(1).max(255).optional() })
export type PdfQuery = z.infer<typeof PdfQuery>
