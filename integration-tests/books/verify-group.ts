import { orderSnapshot } from "../../src/workflows/read/order-snapshot"
import { compareGroup, type GroupComparison } from "./compare-group"
import { keepInStep, type Kept } from "./keep-in-step"
import { ModelLife } from "./model/model-life"
import { MODEL_MARKETS } from "./model/model-markets"
import { type OpenBooks, openBooks } from "./open-books"

/** Lives that share an organisation. */
export interface GroupRequest {
  /** Of the whole run; with an order's number it decides that order's life. */
  seed: number
  /** Number of the first order. */
  first: number
  orders: number
  /** Which market's currency the organisation keeps its books in. */
  base: number
}

/** What was lived, and how the books compare. */
export interface GroupOutcome extends GroupComparison {
  orders: number
  /** What happened to them after they were placed. */
  events: number
  calls: number
}

/** A life, and what the plugin keeps of it. */
export interface Lived {
  life: ModelLife
  kept: Kept
}

/** Lets orders live, keeps the books of a sandbox in step meanwhile, and compares every figure in the end. */
export async function verifyGroup(group: GroupRequest): Promise<GroupOutcome> {
  const { currency } = MODEL_MARKETS[group.base % MODEL_MARKETS.length]
  const books = await openBooks(currency.toUpperCase())
  try {
    const lived = await liveTogether(books, group)
    return {
      orders: group.orders,
      events: lived.reduce((sum, { life }) => sum + life.events, 0),
      calls: books.sandbox.control.usage().reduce((sum, usage) => sum + usage.calls, 0),
      ...compareGroup(lived, books.organisation),
    }
  } finally {
    await books.sandbox.stop()
  }
}

/**
 * Lets orders live side by side. After each event the books are brought in step, but for orders whose event
 * nobody noticed; at the end all of them are looked at once more.
 */
export async function liveTogether(
  { gateway, settings }: OpenBooks,
  { seed, first, orders }: GroupRequest
): Promise<Lived[]> {
  const lived = Array.from({ length: orders }, (_, at) => begin(seed, first + at))
  await keepInStep(gateway, settings, noticed(lived))
  for (let moving = lived; moving.length > 0;) {
    moving = moving.filter(({ life }) => life.live())
    await keepInStep(gateway, settings, noticed(moving))
  }
  await keepInStep(gateway, settings, read(lived))
  return lived
}

function begin(seed: number, number: number): Lived {
  const life = new ModelLife(
    seed * 1_000_003 + number,
    number,
    MODEL_MARKETS[number % MODEL_MARKETS.length]
  )
  return { life, kept: { order: snapshot(life), ledger: [], holds: [] } }
}

const snapshot = ({ order, market }: ModelLife) => orderSnapshot(order, market.decimals)

const noticed = (lived: Lived[]) => read(lived.filter(({ life }) => life.heard()))

const read = (lived: Lived[]): Kept[] =>
  lived.map(({ life, kept }) => {
    kept.order = snapshot(life)
    return kept
  })
