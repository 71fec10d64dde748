import { type LedgerDocument } from "../ledger/ledger"
import { type Decimal, decimal, larger, sum } from "../money/money"
import { type StandingDocument } from "../sales/standing-document"

/** What is left due on an invoice, or left of a credit note, in major units. */
export interface OpenAmount {
  document: StandingDocument
  left: Decimal
}

/** A row that is, or may be, in Xero. */
export const counts = ({ state }: LedgerDocument): boolean =>
  state === "posted" || state === "intended"

/** The amounts left due, the oldest invoice first. */
export function amountsDue(standing: StandingDocument[], ledger: LedgerDocument[]): OpenAmount[] {
  return openAmounts(standing, "invoice", (id) =>
    ledger.filter(
      (row) => (row.kind === "payment" || row.kind === "allocation") && row.applied_to === id
    )
  )
}

/** The credit left, the oldest credit note first. */
export function creditsLeft(standing: StandingDocument[], ledger: LedgerDocument[]): OpenAmount[] {
  return openAmounts(standing, "credit_note", (id) =>
    ledger.filter(
      (row) =>
        (row.kind === "refund" && row.applied_to === id) ||
        (row.kind === "allocation" && row.applied_from === id)
    )
  )
}

/**
 * Documents that are settled in Xero by more than what we put on them: somebody recorded the money there,
 * and nothing may be recorded a second time.
 */
export function settledByHand(
  standing: StandingDocument[],
  ledger: LedgerDocument[]
): StandingDocument[] {
  const left = (document: StandingDocument) => {
    const unpaid = [{ ...document, status: "AUTHORISED" }]
    const [open] = [...amountsDue(unpaid, ledger), ...creditsLeft(unpaid, ledger)]
    return open.left
  }
  return standing.filter((document) => document.status === "PAID" && left(document).gt(0))
}

function openAmounts(
  standing: StandingDocument[],
  kind: StandingDocument["kind"],
  rowsOn: (sourceId: string) => LedgerDocument[]
): OpenAmount[] {
  return standing
    .filter((document) => document.kind === kind)
    .map((document) => ({
      document,
      left:
        document.status === "PAID"
          ? decimal(0)
          : larger(
              document.total.minus(sum(rowsOn(document.source_id).filter(counts).map(amountOf))),
              0
            ),
    }))
}

/** The amount of a payment, refund or allocation: as Xero has it, else as it was sent. */
export function amountOf(row: LedgerDocument): Decimal {
  const sent = row.posted && "Amount" in row.posted ? Number(row.posted.Amount) : 0
  return decimal(row.total ?? sent)
}
