import type { BookSettings } from "../../src/accounting/mapping/settings"
import type { Command } from "../../src/accounting/ledger/command"
import type { LedgerDocument } from "../../src/accounting/ledger/ledger"
import type { OrderSnapshot } from "../../src/accounting/order/order-snapshot"
import { planOrder } from "../../src/accounting/plan/plan-order"
import type { Gateway } from "../../src/modules/xero/client/gateway"
import { carryOut } from "./carry-out"

/** An order with the ledger of its papers. */
export interface Kept {
  order: OrderSnapshot
  ledger: LedgerDocument[]
  /** `code: reason` of what waits for a person; empty while everything is in step. */
  holds: string[]
}

/** A command of an order. */
export interface Job<C extends Command = Command> {
  kept: Kept
  command: C
}

/** How often orders are planned before they count as stuck. */
const ROUNDS = 8

/**
 * Brings orders in step with Xero: planned, carried out over the gateway kind by kind in batches, and
 * planned again until nothing is left to do. What is held waits, its reason told.
 *
 * @throws Error when orders are still not in step after eight rounds, or Xero refuses a document
 */
export async function keepInStep(gateway: Gateway, settings: BookSettings, all: Kept[]) {
  let moving = all
  for (let round = 0; moving.length > 0; round += 1) {
    if (round === ROUNDS) {
      const ids = moving.map(({ order }) => order.id).join(", ")
      throw new Error(`Not in step after ${ROUNDS} rounds: ${ids}`)
    }
    const jobs = moving.flatMap((kept) => {
      const plan = planOrder(kept.order, settings, kept.ledger)
      kept.holds = plan.holds.map(({ code, message }) => `${code}: ${message}`)
      return plan.commands.map((command): Job => ({ kept, command }))
    })
    await carryOut(gateway, jobs)
    moving = [...new Set(jobs.map(({ kept }) => kept))]
  }
}
