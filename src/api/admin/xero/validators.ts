import { z } from "@medusajs/framework/zod"

const id = z.string().min(1).max(100)

export const CallbackBody = z.object({
  code: z.string().min(1).max(2000),
  state: z.string().min(1).max(200),
})
export type CallbackBody = z.infer<typeof CallbackBody>

export const ConnectionBody = z.object({ authorisation_id: id, tenant_id: id })
export type ConnectionBody = z.infer<typeof ConnectionBody>

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "must be a date such as 2026-04-01")
  .refine(
    // JavaScript reads the 30th of February as a day in March.
    (value) => new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value),
    "must be a date that exists"
  )

const numberPrefix = z
  .string()
  .max(30, "must have at most 30 characters")
  .regex(/^[\p{L}\p{N} ._/#-]*$/u, "may hold letters, digits, spaces and . _ / # - only")

export const SettingsBody = z
  .object({
    sync_enabled: z.boolean(),
    start_date: day,
    sync_customers: z.boolean(),
    sync_invoices: z.boolean(),
    sync_payments: z.boolean(),
    invoice_status: z.enum(["DRAFT", "SUBMITTED", "AUTHORISED"]),
    authorise_when_paid: z.boolean(),
    invoice_number_prefix: numberPrefix,
    credit_note_number_prefix: numberPrefix,
    due_terms: z.enum(["days", "contact"]),
    due_days: z
      .number()
      .int("must be a whole number of days")
      .min(0, "must be 0 or more days")
      .max(365, "must be at most 365 days"),
    item_code: z
      .string()
      .trim()
      .max(30, "must have at most 30 characters")
      .nullable()
      .transform((code) => code || null),
    locked_period: z.enum(["hold", "next_open_day"]),
    guest_contacts: z.enum(["each", "sales_channel"]),
    draft_orders: z.enum(["ignore", "quote", "draft_invoice"]),
    match_contacts_by_name: z.boolean(),
  })
  .partial()
export type SettingsBody = z.infer<typeof SettingsBody>

export const PreviewQuery = z.object({ start_date: day.optional() })
export type PreviewQuery = z.infer<typeof PreviewQuery>

export const BackfillBody = z.object({ from_date: day, to_date: day })
export type BackfillBody = z.infer<typeof BackfillBody>

export const BackfillActionBody = z.object({
  action: z.enum(["start", "pause", "resume", "cancel"]),
})
export type BackfillActionBody = z.infer<typeof BackfillActionBody>

export const MappingsBody = z.object({
  mappings: z
    .array(
      z.object({
        kind: z.enum([
          "revenue",
          "shipping",
          "tax",
          "payment",
          "rounding",
          "liability",
          "tracking",
          "due_days",
        ]),
        source: z.string().min(1).max(300),
        target: z.string().min(1).max(100).nullable(),
      })
    )
    .max(2000),
})
export type MappingsBody = z.infer<typeof MappingsBody>

export const LogQuery = z.object({
  state: z.enum(["queued", "running", "done", "failed", "held", "skipped", "waiting"]).optional(),
  kind: z
    .enum(["contact", "quote", "invoice", "credit_note", "allocation", "payment", "refund"])
    .optional(),
  subject_type: z.enum(["order", "customer"]).optional(),
  q: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})
export type LogQuery = z.infer<typeof LogQuery>

export const RetryBody = z.object({
  ids: z.array(id).min(1).max(1000).optional(),
  state: z.enum(["held", "failed"]).optional(),
  code: z.string().max(50).optional(),
})
export type RetryBody = z.infer<typeof RetryBody>
