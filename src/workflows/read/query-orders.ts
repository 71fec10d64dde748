import { type RemoteQueryFunction } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { ORDER_PARTS, type OrderRecord } from "./order-record"

/** How often an order is read that changes meanwhile. */
const TRIES = 3

/** An order's parts with the minor digits of its currency, null where Medusa does not know it. */
export type ReadOrder = OrderRecord & { decimals: number | null }

/**
 * Reads orders through Query, with as many queries whatever their number: one for each sort of part, and one for
 * the currencies' minor digits. An id that is gone is missing from the answer.
 *
 * An order that changes while it is read has other parts than it had a moment before; it is then nudged, and
 * read once more.
 *
 * @throws MedusaError when an order never stands still, for the caller to come back later
 */
export async function queryOrders(
  query: Pick<RemoteQueryFunction, "graph">,
  ids: string[]
): Promise<ReadOrder[]> {
  const orders = await wholeOrders(query, ids)
  const codes = [...new Set(orders.map((order) => order.currency_code.toLowerCase()))]
  const { data: currencies } = await query.graph({
    entity: "currency",
    fields: ["code", "decimal_digits"],
    filters: { code: codes },
  })
  const decimals = new Map(
    currencies.map((currency) => [currency.code.toLowerCase(), Number(currency.decimal_digits)])
  )
  return orders.map((order) => ({
    ...order,
    decimals: decimals.get(order.currency_code.toLowerCase()) ?? null,
  }))
}

/** Reads all parts of orders, and those again that changed between one part and the next. */
async function wholeOrders(
  query: Pick<RemoteQueryFunction, "graph">,
  ids: string[]
): Promise<OrderRecord[]> {
  const whole: OrderRecord[] = []
  let wanted = ids
  for (let tries = 0; wanted.length > 0; tries += 1) {
    if (tries === TRIES) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        `Orders changed again and again while they were read: ${wanted.join(", ")}`
      )
    }
    const parts = await Promise.all(
      ORDER_PARTS.map((fields) => query.graph({ entity: "order", fields, filters: { id: wanted } }))
    )
    const read = inOnePiece(parts.map(({ data }) => data as unknown as OrderRecord[]))
    whole.push(...read.whole)
    wanted = read.broken
  }
  return whole
}

/** Puts the parts of each order together; those are broken whose parts are not of the same version. */
function inOnePiece([heads, ...parts]: OrderRecord[][]) {
  const byId = parts.map((records) => new Map(records.map((record) => [record.id, record])))
  const whole: OrderRecord[] = []
  const broken: string[] = []
  for (const head of heads) {
    const own = byId.map((records) => records.get(head.id))
    if (own.every((part) => part && (part.version ?? head.version) === head.version)) {
      whole.push(Object.assign({}, ...own, head) as OrderRecord)
    } else {
      broken.push(head.id)
    }
  }
  return { whole, broken }
}
