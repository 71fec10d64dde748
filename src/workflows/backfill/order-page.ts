import { type MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { addDays, documentDate } from "../../accounting/order/document-date"

/** Days of the organisation's calendar, both included. */
export interface DayRange {
  from_date: string
  to_date: string
  /** IANA. */
  time_zone: string
}

/** Where the reading has come to: the order read last. */
export interface OrderPosition {
  at: string
  id: string
}

/** A page of orders by the time they were placed. */
export interface OrderPage {
  /** Orders of the range; those of the days beside it, read for the time zone's sake, are left out. */
  ids: string[]
  /** The last order of the page; null on the last page. */
  next: OrderPosition | null
}

/** No time zone is farther from UTC than this. */
const ZONE_HOURS = 14

/**
 * Reads the ids of a page of orders, by the moment they were placed and their id, from after a position on: the
 * thousandth page costs what the first does.
 */
export async function orderPage(
  container: MedusaContainer,
  range: DayRange,
  after: OrderPosition | null,
  take: number
): Promise<OrderPage> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "created_at"],
    filters: {
      created_at: {
        ...createdWithin(range),
        ...(after ? { $gte: new Date(after.at) } : {}),
      },
      ...(after
        ? { $or: [{ created_at: { $gt: new Date(after.at) } }, { id: { $gt: after.id } }] }
        : {}),
    },
    pagination: { take, order: { created_at: "ASC", id: "ASC" } },
  })
  const orders = data.map(({ id, created_at }) => ({
    id,
    at: new Date(created_at).toISOString(),
  }))
  const inRange = ({ id, at }: OrderPosition) => {
    const day = documentDate(at, range.time_zone)
    return id !== after?.id && day >= range.from_date && day <= range.to_date
  }
  return {
    ids: orders.filter(inRange).map(({ id }) => id),
    next: orders.length < take ? null : orders[orders.length - 1],
  }
}

/** A filter for the moments at which it may have been one of the days anywhere. */
export const createdWithin = ({ from_date, to_date }: DayRange) => ({
  $gte: startOf(from_date, -ZONE_HOURS),
  $lt: startOf(addDays(to_date, 1), ZONE_HOURS),
})

const startOf = (day: string, hours: number) =>
  new Date(new Date(`${day}T00:00:00Z`).getTime() + hours * 3600_000)
