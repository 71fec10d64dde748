import { buildTaxRate } from "../../../sandbox/presets/build-tax-rate"
import type { Sandbox } from "../../../sandbox/start-sandbox"

const RATES = [
  { name: "Japan 10 %", type: "TAX010", rate: "10" },
  { name: "Japan 8 %", type: "TAX008", rate: "8" },
  { name: "Canada GST 5 %", type: "TAX105", rate: "5" },
  {
    name: "Canada GST and PST, British Columbia",
    type: "TAX112",
    rate: [
      { name: "GST", rate: "5" },
      { name: "PST", rate: "7" },
    ],
  },
  {
    name: "Canada GST and QST, Quebec",
    type: "TAX114",
    rate: [
      { name: "GST", rate: "5" },
      { name: "QST", rate: "9.975" },
    ],
  },
]

/**
 * A British organisation that also keeps Canadian dollars and yen, with a tax rate for each of their
 * taxes, and one for two of them together where both are charged on one line.
 *
 * @returns its tenant id
 */
export function prepareOrganisation(sandbox: Sandbox): string {
  const { tenantId } = sandbox.control.createOrganisation("GB", `Lives ${Date.now()}`)
  const organisation = sandbox.control.organisation(tenantId)
  organisation.currencies.push(
    { Code: "CAD", Description: "Canadian Dollar" },
    { Code: "JPY", Description: "Japanese Yen" }
  )
  organisation.taxRates.push(
    ...RATES.map((row) => buildTaxRate({ ...row, report: "NONE", use: "both" }, "Tax"))
  )
  return tenantId
}
