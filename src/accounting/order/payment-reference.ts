/**
 * Reference of the payment of a capture or refund, by which Xero can be asked for it: its id makes it
 * unique, the order's number tells a reader what was paid.
 *
 * @param part which part of it, where it is spread over several documents: 1, 2 …
 */
export function paymentReference(displayId: number, movementId: string, part = 1): string {
  return `#${displayId} ${movementId}${part === 1 ? "" : ` /${part}`}`
}
