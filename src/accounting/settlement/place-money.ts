import { type LedgerDocument } from "../ledger/ledger"
import { type Decimal, decimal, sum } from "../money/money"
import { type Movement } from "../cash/movements"
import { amountOf, counts, type OpenAmount } from "./settled"

/** A part of a movement on one invoice or credit note. */
export interface Placement {
  movement: Movement
  /** 1 for the first part of the movement in the books, 2 … for further ones. */
  part: number
  on: OpenAmount["document"]
  amount: Decimal
}

/** A movement, and what of it is not in the books yet. */
export interface Unplaced {
  movement: Movement
  left: Decimal
  /** Parts that are in the books, or were there. */
  parts: number
}

/** What of each movement still has to be put on documents. One removed in Xero by hand is not sent again. */
export function unplaced(movements: Movement[], ledger: LedgerDocument[]): Unplaced[] {
  return movements
    .map((movement) => {
      const kind = movement.direction === "in" ? "payment" : "refund"
      const rows = ledger.filter(
        (row) =>
          row.kind === kind &&
          (row.source_id === movement.id || row.source_id.startsWith(`${movement.id}/`)) &&
          (counts(row) || row.state === "removed")
      )
      return {
        movement,
        left: movement.amount.minus(sum(rows.map(amountOf))),
        parts: rows.length,
      }
    })
    .filter(({ left }) => left.gt(0))
}

/** What of the movements is left when these parts of them are placed. */
export function stillUnplaced(wanted: Unplaced[], placements: Placement[]): Unplaced[] {
  return wanted
    .map((one) => ({
      ...one,
      left: one.left.minus(
        sum(
          placements
            .filter(({ movement }) => movement.id === one.movement.id)
            .map(({ amount }) => amount)
        )
      ),
    }))
    .filter(({ left }) => left.gt(0))
}

/** How much the open amounts fall short of what is to be put on them. */
export function shortfall(wanted: Unplaced[], open: OpenAmount[]): Decimal {
  const short = sum(wanted.map(({ left }) => left)).minus(sum(open.map(({ left }) => left)))
  return short.gt(0) ? short : decimal(0)
}

/** Puts movements on the open amounts, both oldest first, and takes what is put off these. */
export function placeMoney(wanted: Unplaced[], open: OpenAmount[]): Placement[] {
  return wanted.flatMap(({ movement, left, parts }) => {
    const placements: Placement[] = []
    let rest = left
    for (const amount of open) {
      const placed = amount.left.lt(rest) ? amount.left : rest
      if (placed.gt(0)) {
        const part = parts + placements.length + 1
        placements.push({ movement, part, on: amount.document, amount: placed })
        amount.left = amount.left.minus(placed)
        rest = rest.minus(placed)
      }
    }
    return placements
  })
}
