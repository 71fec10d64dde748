import { MathBN } from "@medusajs/framework/utils"

/** An amount of Xero's as a decimal string in major units with two digits, free of float noise. */
export function decimalOf(value: number | string | null | undefined): string {
  return MathBN.convert(value ?? 0).toFixed(2)
}
