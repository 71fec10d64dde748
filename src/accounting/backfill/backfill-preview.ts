import { type Command } from "../ledger/command"
import { type HoldCode } from "../ledger/hold"
import { type BookedLine } from "../ledger/ledger"
import { type Plan } from "../ledger/plan"
import { decimal, sum } from "../money/money"
import { type OrderSnapshot } from "../order/order-snapshot"

/** What a backfill would send, as plain JSON that is kept while it is counted. Amounts are decimal strings. */
export interface BackfillPreview {
  /** Orders in the range, and of those the ones for which nothing would be sent. */
  orders: number
  nothing_to_send: number
  /** Orders whose invoice is in Xero already and is taken over, and those of which that is doubtful. */
  found: number
  in_doubt: number
  documents: Record<Exclude<Command["kind"], "contact">, number>
  /** At most: guests who bought several times are counted once a page of orders. */
  contacts: number
  currencies: CurrencyPreview[]
  held: { code: HoldCode; message: string; orders: number }[]
}

/** An order with what would be sent of it, once what Xero holds of it already is taken over. */
export interface CountedOrder {
  order: OrderSnapshot
  plan: Plan
  found?: "taken" | "in_doubt"
}

/** What would be booked in one currency: without tax by account, tax by tax type. */
export interface CurrencyPreview {
  currency_code: string
  orders: number
  total: string
  accounts: { account_code: string; net: string }[]
  taxes: { tax_type: string; net: string; tax: string }[]
}

export const emptyPreview = (): BackfillPreview => ({
  orders: 0,
  nothing_to_send: 0,
  found: 0,
  in_doubt: 0,
  documents: { quote: 0, invoice: 0, credit_note: 0, allocation: 0, payment: 0, refund: 0 },
  contacts: 0,
  currencies: [],
  held: [],
})

/** Adds a page of planned orders to what was counted so far; the earlier preview stays as it is. */
export function addToPreview(earlier: BackfillPreview, page: CountedOrder[]): BackfillPreview {
  const preview = structuredClone({ ...emptyPreview(), ...earlier })
  const contacts = new Set<string>()
  for (const { order, plan, found } of page) {
    preview.orders += 1
    preview.found += found === "taken" ? 1 : 0
    preview.in_doubt += found === "in_doubt" ? 1 : 0
    preview.nothing_to_send += plan.commands.length || plan.holds.length || found ? 0 : 1
    plan.commands.forEach((command) => addCommand(preview, contacts, command))
    addMoney(preview, order, plan)
    for (const code of new Set(plan.holds.map((hold) => hold.code))) {
      addHold(preview, code, plan.holds.find((hold) => hold.code === code)?.message ?? "")
    }
  }
  preview.contacts += contacts.size
  return preview
}

function addCommand(preview: BackfillPreview, contacts: Set<string>, command: Command): void {
  if (command.action !== "create") {
    return
  }
  if (command.kind === "contact") {
    contacts.add(command.source_id)
  } else {
    preview.documents[command.kind] += 1
  }
}

function addMoney(preview: BackfillPreview, order: OrderSnapshot, { commands }: Plan): void {
  const sales = commands.filter(
    ({ kind, action }) => (kind === "invoice" || kind === "credit_note") && action !== "void"
  )
  if (!sales.length) {
    return
  }
  const currency = rowOf(
    preview.currencies,
    (row) => row.currency_code === order.currency_code,
    () => ({
      currency_code: order.currency_code,
      orders: 0,
      total: "0",
      accounts: [],
      taxes: [],
    })
  )
  currency.orders += 1
  for (const command of sales) {
    const sign = command.kind === "invoice" ? 1 : -1
    const lines = "lines" in command ? command.lines : []
    lines.forEach((line) => addLine(currency, line, sign))
  }
}

function addLine(currency: CurrencyPreview, line: BookedLine, sign: 1 | -1): void {
  const { account_code, tax_type } = line
  const net = decimal(line.net).times(sign)
  const tax = decimal(line.tax).times(sign)
  const account = rowOf(
    currency.accounts,
    (row) => row.account_code === account_code,
    () => ({ account_code, net: "0" })
  )
  const rate = rowOf(
    currency.taxes,
    (row) => row.tax_type === tax_type,
    () => ({ tax_type, net: "0", tax: "0" })
  )
  account.net = net.plus(account.net).toFixed(2)
  rate.net = net.plus(rate.net).toFixed(2)
  rate.tax = tax.plus(rate.tax).toFixed(2)
  currency.total = sum([currency.total, net, tax]).toFixed(2)
}

function addHold(preview: BackfillPreview, code: HoldCode, message: string): void {
  const row = rowOf(
    preview.held,
    (held) => held.code === code,
    () => ({ code, message, orders: 0 })
  )
  row.orders += 1
}

function rowOf<Row>(rows: Row[], is: (row: Row) => boolean, fresh: () => Row): Row {
  const known = rows.find(is)
  if (known) {
    return known
  }
  const row = fresh()
  rows.push(row)
  return row
}
