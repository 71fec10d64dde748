import type { Sandbox } from "../../../sandbox/start-sandbox"
import { actualFigures } from "../../lives/figures/actual-figures"
import { compareFigures } from "../../lives/figures/compare-figures"
import { expectedFigures } from "../../lives/figures/expected-figures"
import type { RawOrder } from "../../lives/figures/raw-order"
import type { Problem } from "../problem"

/** Compares every figure of an order, worked out from its raw parts, with what the books say. */
export function compareFiguresOf(sandbox: Sandbox, tenantId: string, order: RawOrder): Problem[] {
  const actual = actualFigures(sandbox.control.organisation(tenantId), order.display_id)
  const compared = compareFigures(expectedFigures(order, 2), actual, { decimals: 2, inBase: true })
  return compared
    .filter(({ difference }) => !difference.isZero())
    .map(({ figure, of, expected, actual: is }) => ({
      is: is.abs().lt(expected.abs()) ? "lost" : is.abs().gt(expected.abs()) ? "twice" : "wrong",
      words:
        `order #${order.display_id}: ${`${figure} ${of}`.trim()} must be ${expected.toFixed()}, ` +
        `is ${is.toFixed()}; ${actual.documents.join(" | ")}`,
    }))
}
