import { ROUNDING_SOURCE } from "../invoice/compose-invoice"
import { type Booking, CASH_ROUNDING_SOURCE, negated, totalOf } from "./booking"
import { levelTaxes, type Sides } from "./level-taxes"

/**
 * Splits what the books lack into what is charged further and what is credited, both as amounts above
 * zero. What rounding leaves over goes along with a document that is made anyway, and gets one of its own
 * only where there is none.
 *
 * @param alongside what an invoice that is made anyway comes to without this difference, if one is
 * @param open what the invoice that is changed books so far
 */
export function splitDifference(
  changed: Booking[],
  alongside: Booking[] | null,
  open: Booking[]
): Sides {
  const roundings = changed.filter(isRounding)
  const rest = changed.filter((booking) => !isRounding(booking))
  const sides = levelTaxes(
    {
      ups: rest.filter(({ net }) => net.gt(0)),
      downs: negated(rest.filter(({ net }) => net.lt(0))),
    },
    rest,
    open
  )
  for (const rounding of roundings) {
    place(rounding, sides, alongside)
  }
  return sides
}

const isRounding = ({ source_id }: Booking) =>
  source_id === ROUNDING_SOURCE || source_id === CASH_ROUNDING_SOURCE

function place(rounding: Booking, sides: Sides, alongside: Booking[] | null): void {
  const [credited] = negated([rounding])
  const invoiced = totalOf([...(alongside ?? []), ...sides.ups])
  const onInvoice =
    (alongside !== null || sides.ups.length > 0) && invoiced.plus(rounding.net).gte(0)
  const onCreditNote = sides.downs.length > 0 && totalOf(sides.downs).plus(credited.net).gte(0)
  // An invoice of goods is best left as the order has it, so a credit note takes it first.
  const credits =
    onCreditNote && (alongside !== null || !onInvoice)
      ? true
      : !onInvoice && rounding.net.isNegative()
  if (credits) {
    sides.downs.push(credited)
  } else {
    sides.ups.push(rounding)
  }
}
