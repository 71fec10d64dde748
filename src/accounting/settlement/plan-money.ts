import { type MoneyCommand } from "../ledger/command"
import { type Hold } from "../ledger/hold"
import { type LedgerDocument } from "../ledger/ledger"
import { type BookSettings } from "../mapping/settings"
import { type Decimal, decimal, formatMoney, larger } from "../money/money"
import { type OrderSnapshot } from "../order/order-snapshot"
import { type StandingDocument } from "../sales/standing-document"
import { planAllocations } from "./allocations"
import { moneyAccount, moneyCommand } from "./money-command"
import { type Movement } from "../cash/movements"
import { placeMoney, shortfall, stillUnplaced, unplaced } from "./place-money"
import { resumedMoney } from "./resumed-money"
import { removedPayments } from "./removed-payments"
import { amountsDue, creditsLeft, settledByHand } from "./settled"

/**
 * How much has to be charged and credited at once, beyond what is sold: for money received that finds too
 * little due to be put on, or given back that finds too little credit.
 */
export function missingPair(
  movements: Movement[],
  standing: StandingDocument[],
  ledger: LedgerDocument[]
): Decimal {
  if (settledByHand(standing, ledger).length) {
    return decimal(0)
  }
  const wanted = unplaced(movements, ledger)
  const of = (direction: Movement["direction"]) =>
    wanted.filter(({ movement }) => movement.direction === direction)
  return larger(
    shortfall(of("in"), amountsDue(standing, ledger)),
    shortfall(of("out"), creditsLeft(standing, ledger))
  )
}

/**
 * The payments, refunds and allocations that are not in Xero yet: money received on the invoices, money
 * given back on the credit notes, then credit left against what is left due.
 *
 * @param standing the order's invoices and credit notes once its sales commands are carried out
 */
export function planMoney(
  order: OrderSnapshot,
  settings: BookSettings,
  ledger: LedgerDocument[],
  movements: Movement[],
  standing: StandingDocument[]
): { commands: MoneyCommand[]; holds: Hold[] } {
  const due = amountsDue(standing, ledger)
  const credit = creditsLeft(standing, ledger)
  const wanted = unplaced(movements, ledger)
  const of = (direction: Movement["direction"]) =>
    wanted.filter(({ movement }) => movement.direction === direction)
  const placements = [...placeMoney(of("in"), due), ...placeMoney(of("out"), credit)]
  const commands: MoneyCommand[] = resumedMoney(ledger)
  const holds: Hold[] = []
  for (const placement of placements) {
    const planned = moneyCommand(order, settings, placement)
    if (planned.ok) {
      commands.push(planned.command)
    } else {
      const { code, message } = planned
      holds.push({ ...holdOf(placement.movement), code, message })
    }
  }
  for (const { movement } of stillUnplaced(wanted, placements)) {
    const account = moneyAccount(movement, order.currency_code, settings)
    if (!account.ok) {
      holds.push({ ...holdOf(movement), code: account.code, message: account.message })
    }
  }
  const [byHand] = settledByHand(standing, ledger)
  for (const { movement, left } of byHand ? stillUnplaced(wanted, placements) : []) {
    holds.push(recordedByHand(order, movement, left, byHand))
  }
  holds.push(...removedPayments(order, ledger, movements))
  const allocations = planAllocations(settings, ledger, due, credit)
  return {
    commands: [...commands, ...allocations.commands],
    holds: [
      ...holds,
      ...allocations.problems.map(({ code, message }) => ({
        code,
        message,
        kind: "allocation" as const,
        source_id: order.id,
      })),
    ],
  }
}

const holdOf = ({ id, direction }: Movement) => ({
  kind: direction === "in" ? ("payment" as const) : ("refund" as const),
  source_id: id,
})

function recordedByHand(
  order: OrderSnapshot,
  movement: Movement,
  left: Decimal,
  document: StandingDocument
): Hold {
  const money = formatMoney(left, order.currency_code, order.currency_decimals)
  const held = holdOf(movement)
  return {
    ...held,
    code: "settled_in_xero",
    message:
      `The ${held.kind} of ${money} is not sent: ${document.number} was settled in Xero by hand. If this money ` +
      "is not recorded there yet, enter it by hand.",
  }
}
