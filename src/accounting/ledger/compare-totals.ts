import { decimal } from "../money/money"

/** What a document comes to, decimal strings in major units. */
export interface DocumentTotals {
  total: string
  tax: string
}

/**
 * Compares what Xero returned with what was expected.
 *
 * @returns null when both figures agree, else a sentence to the owner with the figures
 */
export function compareTotals(
  expected: DocumentTotals,
  returned: { total: string | null; tax: string | null }
): string | null {
  const differences = (["total", "tax"] as const).flatMap((figure) => {
    const is = decimal(returned[figure] ?? "0")
    const shouldBe = decimal(expected[figure])
    return is.eq(shouldBe)
      ? []
      : [`${figure} is ${is.toFixed(2)} in Xero but ${shouldBe.toFixed(2)} in Medusa`]
  })
  return differences.length
    ? `The ${differences.join(", and the ")}. Open the document in Xero and see what differs.`
    : null
}
