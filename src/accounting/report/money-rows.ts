import { type Movement, movementsOf } from "../cash/movements"
import { type Hold } from "../ledger/hold"
import { type LedgerDocument } from "../ledger/ledger"
import { DO_NOT_POST } from "../mapping/mapping"
import { type BookSettings } from "../mapping/settings"
import { type Decimal, sum } from "../money/money"
import { documentDate } from "../order/document-date"
import { type OrderSnapshot } from "../order/order-snapshot"
import { moneyAccount } from "../settlement/money-command"
import { amountOf } from "../settlement/settled"
import { type Audit } from "./document-in-xero"
import { moneyOff, openCause, type OrderStanding } from "./open-cause"
import { type MoneyInXero, moneyInXero } from "./money-in-xero"
import { type MoneyRow, NO_AMOUNTS, moneyOf, sentAccount, signed } from "./money-row"
import { onlyInXeroRows } from "./only-in-xero-rows"
import { type Cause } from "./report-row"

/**
 * The money of an order on both sides: each capture, refund, gift card and store credit with its payments in Xero,
 * what of it has none, and what only Xero knows. Received is above zero, given back below.
 *
 * @param ledger the rows of the order
 * @param audit what was read in Xero just now, or null
 */
export function moneyRows(
  order: OrderSnapshot,
  settings: BookSettings,
  ledger: LedgerDocument[],
  standing: OrderStanding,
  audit: Audit
): MoneyRow[] {
  const posted = ledger.filter(
    ({ kind, state }) =>
      (kind === "payment" || kind === "refund") && (state === "posted" || state === "removed")
  )
  const all = {
    ...settings,
    mappings: settings.mappings.filter(({ target }) => target !== DO_NOT_POST),
  }
  const movements = movementsOf(order, all).filter(({ amount }) => amount.gt(0))
  const known = new Set<LedgerDocument>()
  const rows = movements.flatMap((movement) => {
    const own = posted.filter((row) => isOf(row, movement))
    own.forEach((row) => known.add(row))
    const named = {
      provider: providerOf(movement),
      account_code: accountOf(movement, order, settings),
    }
    const left = movement.amount.minus(sum(own.map(amountOf)))
    return [
      ...own.flatMap((row) => sentRows(row, named, settings, moneyInXero(row, ledger, audit))),
      ...(left.isZero() ? [] : [leftRow(movement, left, order, settings, named, standing)]),
    ]
  })
  const strangers = posted.filter((row) => !known.has(row) && row.state === "posted")
  return [...rows, ...onlyInXeroRows(strangers, settings, ledger, audit)]
}

const isOf = ({ kind, source_id }: LedgerDocument, { id, direction }: Movement) =>
  kind === (direction === "in" ? "payment" : "refund") &&
  (source_id === id || source_id.startsWith(`${id}/`))

const providerOf = ({ channel }: Movement) =>
  channel.by === "provider" ? channel.provider_id : channel.reference

function accountOf(movement: Movement, order: OrderSnapshot, settings: BookSettings) {
  const { channel } = movement
  const currency = channel.by === "provider" ? channel.currency_code : order.currency_code
  const account = moneyAccount(movement, currency, settings)
  return account.ok ? (account.value?.code ?? null) : null
}

interface Named {
  provider: string | null
  account_code: string | null
}

/** A payment that was sent, and as it stands in Xero. */
function sentRows(
  row: LedgerDocument,
  named: Named,
  settings: BookSettings,
  inXero: MoneyInXero
): MoneyRow[] {
  const amount = signed(row, amountOf(row))
  const own = {
    ...moneyOf(row),
    ...named,
    account_code: sentAccount(row, settings) ?? named.account_code,
  }
  const day = inXero.sent_day
  if (inXero.day === day || inXero.amount.isZero()) {
    const both = { store_net: amount, xero_net: signed(row, inXero.amount) }
    return [{ ...own, ...both, day, ...(inXero.cause ?? NO_CAUSE) }]
  }
  const reason = `The payment was dated ${day} when it was sent, and is dated ${inXero.day} in Xero.`
  const cause = { cause: "moved" as const, reason }
  return [
    { ...own, store_net: amount, xero_net: "0.00", day, ...cause },
    { ...own, store_net: "0.00", xero_net: signed(row, inXero.amount), day: inXero.day, ...cause },
  ]
}

/** What of a movement is not in Xero. */
function leftRow(
  movement: Movement,
  left: Decimal,
  order: OrderSnapshot,
  settings: BookSettings,
  named: Named,
  standing: OrderStanding
): MoneyRow {
  const isOwn = ({ source_id }: Hold) => source_id === movement.id
  const isSale = ({ kind }: Hold) => kind !== "payment" && kind !== "refund"
  const { holds } = standing.plan
  return {
    ...NO_AMOUNTS,
    ...named,
    ...(movement.channel.by === "provider"
      ? { currency_code: movement.channel.currency_code }
      : {}),
    day: documentDate(movement.created_at, settings.time_zone),
    store_net: (movement.direction === "in" ? left : left.negated()).toFixed(2),
    xero_net: "0.00",
    ...openCause(
      standing,
      [...holds.filter(isOwn), ...holds.filter(isSale)],
      moneyOff(settings) ?? unposted(named.provider, settings)
    ),
  }
}

const unposted = (provider: string | null, { mappings }: BookSettings): string | null =>
  mappings.some(
    ({ kind, source, target }) =>
      kind === "payment" && source === provider && target === DO_NOT_POST
  )
    ? `Payments by ${provider} are not posted, as chosen under Settings → Xero → Mapping.`
    : null

const NO_CAUSE: { [Key in keyof Cause]: null } = { cause: null, reason: null }
