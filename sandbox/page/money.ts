/** An amount as people read it: `1,234.50 GBP`; more than two digits only where there are more. */
export function money(amount: string | null | undefined, currency = ""): string {
  if (amount === null || amount === undefined) {
    return ""
  }
  const [whole, fraction = ""] = amount.replace("-", "").split(".")
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",")
  const sign = amount.startsWith("-") ? "−" : ""
  return `${sign}${grouped}.${fraction.padEnd(2, "0")}${currency ? ` ${currency}` : ""}`
}
