/** InvoiceNumber of an order: the owner's prefix and the display number. Xero takes up to 255 characters. */
export function invoiceNumber(prefix: string, displayId: number): string {
  return `${prefix}${displayId}`
}
