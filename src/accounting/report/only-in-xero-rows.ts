import { type LedgerDocument } from "../ledger/ledger"
import { type BookSettings } from "../mapping/settings"
import { type Audit } from "./document-in-xero"
import { type MoneyInXero, moneyInXero, moneyOnlyInXero } from "./money-in-xero"
import { type MoneyRow, NO_AMOUNTS, moneyOf, sentAccount, signed } from "./money-row"

/**
 * Money in Xero that the store does not have.
 *
 * @param strangers payments of the ledger that belong to no payment of the order
 */
export function onlyInXeroRows(
  strangers: LedgerDocument[],
  settings: BookSettings,
  ledger: LedgerDocument[],
  audit: Audit
): MoneyRow[] {
  return [
    ...strangers.flatMap((row) => strangerRows(row, settings, moneyInXero(row, ledger, audit))),
    ...moneyOnlyInXero(ledger, audit).map(onlyInXero),
  ]
}

/** A payment of ours in Xero that is none of the order's any more. */
function strangerRows(
  row: LedgerDocument,
  settings: BookSettings,
  inXero: MoneyInXero
): MoneyRow[] {
  const reason = `The payment ${row.key} is in Xero, but the order has no such payment.`
  return inXero.amount.isZero()
    ? []
    : [
        {
          ...moneyOf(row),
          provider: null,
          account_code: sentAccount(row, settings),
          day: inXero.day,
          store_net: "0.00",
          xero_net: signed(row, inXero.amount),
          cause: "only_in_xero",
          reason,
        },
      ]
}

function onlyInXero(found: ReturnType<typeof moneyOnlyInXero>[number]): MoneyRow {
  return {
    ...NO_AMOUNTS,
    provider: null,
    account_code: null,
    document_kind: found.kind,
    document_number: found.reference,
    xero_id: found.payment_id,
    day: found.day,
    store_net: "0.00",
    xero_net: found.amount,
    cause: "only_in_xero",
    reason: `It was recorded in Xero on ${found.on}; the store knows nothing of it.`,
  }
}
