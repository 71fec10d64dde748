import { z } from "@medusajs/framework/zod"
import { XERO_CHANGES_POLICIES } from "../../../accounting/drift/policy"
import { ROUTE_KINDS } from "../../../accounting/routing/destination"
import { day } from "./day"
import { DIFFERENCE_CAUSES } from "../../../accounting/report/report-row"
import { CONFIRMED_STEPS } from "../../../workflows/setup/setup-progress"

const id = z.string().min(1).max(100)

export const ConnectionId = id

export const CallbackBody = z.object({
  code: z.string().min(1).max(2000),
  state: z.string().min(1).max(200),
})
export type CallbackBody = z.infer<typeof CallbackBody>

export const ConnectionBody = z.object({ authorisation_id: id, tenant_id: id })
export type ConnectionBody = z.infer<typeof ConnectionBody>

const numberPrefix = z
  .string()
  .max(30, "must have at most 30 characters")
  .regex(/^[\p{L}\p{N} ._/#-]*$/u, "may hold letters, digits, spaces and . _ / # - only")

/** Which records of a kind are meant; none for all of them. */
const chosen = z
  .array(id)
  .max(200, "must name at most 200")
  .transform((ids) => [...new Set(ids)])

/** A text on papers, or null for none. */
const paperText = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, `must have at most ${longest} characters`)
    .nullable()
    .transform((text) => text || null)

export const SettingsBody = z
  .object({
    sync_enabled: z.boolean(),
    start_date: day,
    sync_customers: z.boolean(),
    sync_invoices: z.boolean(),
    sync_payments: z.boolean(),
    sync_refunds: z.boolean(),
    sales_channel_ids: chosen,
    customer_group_ids: chosen,
    order_state: z.enum(["any", "paid", "fulfilled", "completed"]),
    send_when: z.enum(["at_once", "every_minutes", "daily", "by_hand"]),
    send_every_minutes: z
      .number()
      .int("must be a whole number of minutes")
      .min(5, "must be at least 5 minutes")
      .max(1440, "must be at most 1440 minutes, which is a day"),
    send_daily_at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "must be a time such as 18:00"),
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
    alert_email: z
      .union([z.literal(""), z.email("must be an email address").max(254)])
      .nullable()
      .transform((address) => address || null),
    import_payments: z.boolean(),
    removed_payments: z.enum(["flag", "reverse"]),
    xero_changes: z.enum(XERO_CHANGES_POLICIES),
    fetch_every_minutes: z
      .number()
      .int("must be a whole number of minutes")
      .min(0, "must be 0, or at least 5 minutes")
      .max(1440, "must be at most 1440 minutes, a day")
      .refine((minutes) => minutes === 0 || minutes >= 5, "must be 0, or at least 5 minutes"),
    history_notes: z.boolean(),
    paper_name: paperText(200),
    paper_address: paperText(1000),
    paper_tax_number: paperText(50),
    paper_note: paperText(2000),
    attach_pdf: z.enum(["never", "always"]),
    pdf_online: z.boolean(),
    log_days: z
      .number()
      .int("must be a whole number of days")
      .min(30, "must be at least 30 days")
      .max(3650, "must be at most 3650 days, which is ten years"),
  })
  .partial()
export type SettingsBody = z.infer<typeof SettingsBody>

export const SetupBody = z.object({ step: z.enum(CONFIRMED_STEPS) })
export type SetupBody = z.infer<typeof SetupBody>

export const PreviewQuery = z.object({ start_date: day.optional() })
export type PreviewQuery = z.infer<typeof PreviewQuery>

export const BackfillBody = z.object({ from_date: day, to_date: day })
export type BackfillBody = z.infer<typeof BackfillBody>

export const BackfillActionBody = z.object({
  action: z.enum(["start", "pause", "resume", "cancel"]),
})
export type BackfillActionBody = z.infer<typeof BackfillActionBody>

/** The longest range of days that is compared at once. */
const MOST_DAYS = 731

export const ReportBody = z
  .object({ from: day, to: day, audit: z.boolean().default(false) })
  .refine(({ from, to }) => Date.parse(to) - Date.parse(from) <= MOST_DAYS * 86_400_000, {
    path: ["to"],
    error: "must be at most two years after the first day",
  })
export type ReportBody = z.infer<typeof ReportBody>

const name = z.string().max(200).optional()

export const ReportRowsQuery = z.object({
  kind: z.enum(["sale", "money"]).optional(),
  day: z
    .string()
    .regex(/^\d{4}-\d{2}(-\d{2})?$/, "must be a day such as 2026-04-01, or a month such as 2026-04")
    .optional(),
  currency: z.string().length(3, "must be a currency such as EUR").optional(),
  account: name,
  tax_type: name,
  provider: name,
  cause: z.enum(DIFFERENCE_CAUSES).optional(),
  differences: z
    .enum(["true", "false"])
    .optional()
    .transform((value) => value === "true"),
  limit: z.coerce.number().int().min(1).max(200).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})
export type ReportRowsQuery = z.infer<typeof ReportRowsQuery>

export const MatchBody = z.object({ invoice_id: id.nullable() })
export type MatchBody = z.infer<typeof MatchBody>

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

export const RoutesBody = z.object({
  default_connection_id: id,
  routes: z
    .array(z.object({ kind: z.enum(ROUTE_KINDS), source: id, connection_id: id }))
    .max(1000, "must be at most 1000 rules"),
})
export type RoutesBody = z.infer<typeof RoutesBody>

const logFilter = z.object({
  connection_id: id.optional(),
  state: z.enum(["queued", "running", "done", "failed", "held", "skipped", "waiting"]).optional(),
  kind: z
    .enum([
      "contact",
      "quote",
      "invoice",
      "credit_note",
      "allocation",
      "payment",
      "refund",
      "setting",
    ])
    .optional(),
  subject_type: z.enum(["order", "customer"]).optional(),
  code: z.string().max(50).optional(),
  from: day.optional(),
  to: day.optional(),
  q: z.string().max(200).optional(),
})

export const LogExportQuery = logFilter
export type LogExportQuery = z.infer<typeof LogExportQuery>

export const LogQuery = logFilter.extend({
  limit: z.coerce.number().int().min(1).max(200).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})
export type LogQuery = z.infer<typeof LogQuery>

export const ReasonsQuery = z.object({ connection_id: id.optional() })
export type ReasonsQuery = z.infer<typeof ReasonsQuery>

export const ImportsQuery = z.object({
  state: z.enum(["pending", "applied", "unapplied", "withdrawn", "reversed"]).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})
export type ImportsQuery = z.infer<typeof ImportsQuery>

export const RetryBody = z.object({
  ids: z.array(id).min(1).max(1000).optional(),
  state: z.enum(["held", "failed"]).optional(),
  code: z.string().max(50).optional(),
  connection_id: id.optional(),
})
export type RetryBody = z.infer<typeof RetryBody>

export * from "./discrepancy-validators"
export * from "./task-validators"
export * from "./pdf-validators"
