import { z } from "@medusajs/framework/zod"

/** A day that exists, `YYYY-MM-DD`. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "must be a date such as 2026-04-01")
  .refine(
    // JavaScript reads the 30th of February as a day in March.
    (value) => new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value),
    "must be a date that exists"
  )
