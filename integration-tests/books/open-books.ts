import type { BookSettings } from "../../src/accounting/mapping/settings"
import type { Mapping } from "../../src/accounting/mapping/mapping"
import type { Gateway } from "../../src/modules/xero/client/gateway"
import { openGateway } from "../../src/modules/xero/client/__tests__/open-gateway"
import type { Sandbox } from "../../sandbox/start-sandbox"
import type { Organisation } from "../../sandbox/state/organisation"
import {
  BOOKS,
  CLEARING,
  LIABILITY,
  ROUNDING,
  SALES,
  SHIPPING,
  TAX_TYPES,
} from "../lives/world/books-plan"
import { addCurrenciesAndRates } from "../lives/world/prepare-organisation"

/** An organisation of a sandbox of its own, the gateway to it, and the choices of its owner. */
export interface OpenBooks {
  sandbox: Sandbox
  organisation: Organisation
  gateway: Gateway
  settings: BookSettings
}

/**
 * Opens the books of a shop that sells in every market.
 *
 * @param baseCurrency ISO 4217; the trial balance is kept in it
 */
export async function openBooks(baseCurrency: string): Promise<OpenBooks> {
  const { sandbox, tenantId, gateway } = await openGateway()
  // The pace that Xero allows is tried elsewhere; here nobody should wait for the minute to pass.
  sandbox.control.limits({ perMinute: 10_000_000, perDay: 10_000_000 })
  const organisation = sandbox.control.organisation(tenantId)
  addCurrenciesAndRates(organisation)
  organisation.baseCurrency = baseCurrency
  const settings = { ...OWNERS_CHOICES, base_currency: baseCurrency, ...(await chartOf(gateway)) }
  return { sandbox, organisation, gateway, settings }
}

const OWNERS_CHOICES: Omit<BookSettings, "base_currency" | "chart" | "mappings"> = {
  time_zone: "Europe/London",
  start_date: "2026-01-01",
  sync_customers: true,
  sync_invoices: true,
  sync_payments: true,
  sync_refunds: true,
  sales_channel_ids: [],
  customer_group_ids: [],
  order_state: "any",
  invoice_status: "AUTHORISED",
  authorise_when_paid: true,
  invoice_number_prefix: "ORD-",
  credit_note_number_prefix: "CN-",
  due_terms: "days",
  due_days: 14,
  item_code: null,
  locked_period: "hold",
  guest_contacts: "each",
  draft_orders: "ignore",
  match_contacts_by_name: true,
  period_lock_date: null,
  end_of_year_lock_date: null,
}

async function chartOf(gateway: Gateway): Promise<Pick<BookSettings, "chart" | "mappings">> {
  const [accounts, taxRates, currencies] = [
    await gateway.accounts(),
    await gateway.taxRates(),
    await gateway.currencies(),
  ]
  if (!accounts.ok || !taxRates.ok || !currencies.ok) {
    throw new Error("The chart of the sandbox's organisation cannot be read.")
  }
  const chart = {
    accounts: accounts.value,
    tax_rates: taxRates.value,
    currencies: currencies.value,
    tracking: [],
  }
  const idOf = (code: string) =>
    accounts.value.find((one) => one.code === code)?.account_id ?? `no account ${code}`
  const map = (kind: Mapping["kind"], source: string, target: string) => ({ kind, source, target })
  const mappings = [
    map("revenue", "default", idOf(SALES)),
    map("revenue", "product_type:type_books", idOf(BOOKS)),
    map("shipping", "default", idOf(SHIPPING)),
    map("payment", "pp_system_default", idOf(CLEARING)),
    map("rounding", "default", idOf(ROUNDING)),
    ...["gift_card", "store_credit", "customer_balance"].map((source) =>
      map("liability", source, idOf(LIABILITY))
    ),
    map("tax", "none", "ZERORATEDOUTPUT"),
    ...Object.entries(TAX_TYPES).map(([codes, target]) =>
      map(
        "tax",
        codes.replace(/^|\+/g, (plus) => `${plus}code:`),
        target
      )
    ),
  ]
  return { chart, mappings }
}
