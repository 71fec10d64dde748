/**
 * Reference of the payment of a capture, by which Xero can be asked for it: the capture's id makes it
 * unique, the order's number tells a reader what was paid.
 */
export function paymentReference(displayId: number, captureId: string): string {
  return `#${displayId} ${captureId}`
}
