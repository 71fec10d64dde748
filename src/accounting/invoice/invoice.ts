import { MedusaError } from "@medusajs/framework/utils"
import { type ComposedInvoice, ROUNDING_SOURCE } from "./compose-invoice"
import { type ComposedLine } from "./compose-line"
import { addDays, documentDate } from "../order/document-date"
import { type HoldCode } from "../ledger/hold"
import { invoiceNumber } from "../order/invoice-number"
import { type OrderSnapshot } from "../order/order-snapshot"
import { type InvoicePayload, type LinePayload } from "../ledger/payload"
import { invoiceReference } from "../order/reference"
import { type Resolution } from "../mapping/resolution"
import { resolveLineAccount, resolveRoundingAccount } from "../mapping/resolve-account"
import { resolveRoundingTax, resolveTax } from "../mapping/resolve-tax"
import { type BookSettings } from "../mapping/settings"
import { type ChartAccount, type ChartTaxRate } from "../mapping/chart"

/** An invoice ready to be sent, or everything that keeps it from being sent. */
export type InvoiceResult =
  | { ok: true; payload: InvoicePayload }
  | { ok: false; problems: { code: HoldCode; message: string }[] }

/** Names the accounts and tax types of a composed invoice and makes it what Xero takes. */
export function buildInvoice(
  order: OrderSnapshot,
  composed: ComposedInvoice,
  settings: BookSettings
): InvoiceResult {
  const lines = composed.lines.map((line) => ({ line, target: lineTarget(order, line, settings) }))
  const problems = lines.flatMap(({ target: [account, tax] }) =>
    [account, tax].flatMap((found) => (found && !found.ok ? [found] : []))
  )
  if (problems.length) {
    return { ok: false, problems: uniqueProblems(problems) }
  }
  const date = documentDate(order.created_at, settings.time_zone)
  return {
    ok: true,
    payload: {
      InvoiceNumber: invoiceNumber(settings.invoice_number_prefix, order.display_id),
      Reference: invoiceReference(order.display_id, order.customer_reference),
      Date: date,
      DueDate: addDays(date, settings.due_days),
      CurrencyCode: order.currency_code,
      LineAmountTypes: composed.line_amount_types,
      Status: settings.invoice_status,
      LineItems: lines.flatMap(({ line, target: [account, tax] }) =>
        account.ok && tax?.ok
          ? [
              {
                ...linePayload(line),
                AccountCode: account.value.code,
                TaxType: tax.value.tax_type,
              },
            ]
          : []
      ),
    },
  }
}

/** The figures and words of a line as sent. */
export function linePayload(line: ComposedLine): Omit<LinePayload, "AccountCode" | "TaxType"> {
  return {
    Description: line.description,
    Quantity: line.quantity.toNumber(),
    UnitAmount: line.unit.toNumber(),
    ...(line.discount ? { DiscountAmount: line.discount.toNumber() } : {}),
    ...(line.tax_is_set ? { TaxAmount: line.tax.toNumber() } : {}),
  }
}

type Target = [Resolution<ChartAccount>, Resolution<ChartTaxRate> | null]

function lineTarget(order: OrderSnapshot, line: ComposedLine, settings: BookSettings): Target {
  if (line.source_id === ROUNDING_SOURCE) {
    const account = resolveRoundingAccount(settings)
    return [account, account.ok ? resolveRoundingTax(account.value, settings) : null]
  }
  const source = order.lines.find(({ id }) => id === line.source_id)
  if (!source) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The composed line ${line.source_id} is none of the order's`
    )
  }
  return [resolveLineAccount(source, settings), resolveTax(source, taxCountry(order), settings)]
}

/** Medusa reckons taxes for the shipping address; a pick-up without one goes by the billing address. */
function taxCountry(order: OrderSnapshot): string | null {
  return order.shipping_address?.country_code ?? order.billing_address?.country_code ?? null
}

const uniqueProblems = (problems: { code: HoldCode; message: string }[]) => [
  ...new Map(problems.map(({ code, message }) => [message, { code, message }])).values(),
]
