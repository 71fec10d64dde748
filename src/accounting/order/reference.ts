/** Xero publishes no limit for a Reference; 255 is what its other text fields take. */
const LONGEST_REFERENCE = 255

/** Reference of the invoice of an order, with the customer's own order number where there is one. */
export function invoiceReference(displayId: number, customerReference: string | null): string {
  const own = customerReference?.replace(/\s+/g, " ").trim()
  const text = own ? `Order #${displayId} · ${own}` : `Order #${displayId}`
  return text.slice(0, LONGEST_REFERENCE).trimEnd()
}
