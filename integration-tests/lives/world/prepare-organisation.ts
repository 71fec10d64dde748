import { buildTaxRate } from "../../../sandbox/presets/build-tax-rate"
import type { Sandbox } from "../../../sandbox/start-sandbox"
import type { Organisation } from "../../../sandbox/state/organisation"

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
  { name: "Kuwait 5 %", type: "TAX205", rate: "5" },
  { name: "New York State 4 %", type: "TAX304", rate: "4" },
  {
    name: "New York State and City",
    type: "TAX308",
    rate: [
      { name: "State", rate: "4" },
      { name: "City", rate: "4.875" },
    ],
  },
]

const CURRENCIES = [
  { Code: "CAD", Description: "Canadian Dollar" },
  { Code: "JPY", Description: "Japanese Yen" },
  { Code: "KWD", Description: "Kuwaiti Dinar" },
]

/**
 * A British organisation that also keeps Canadian dollars, yen and dinars, with a tax rate for each of their
 * taxes, and one for two of them together where both are charged on one line.
 *
 * @returns its tenant id
 */
export function prepareOrganisation(sandbox: Sandbox): string {
  const { tenantId } = sandbox.control.createOrganisation("GB", `Lives ${Date.now()}`)
  addCurrenciesAndRates(sandbox.control.organisation(tenantId))
  return tenantId
}

/** Adds the currencies and tax rates that the lives need and a British organisation does not have. */
export function addCurrenciesAndRates(organisation: Organisation): void {
  organisation.currencies.push(...CURRENCIES)
  organisation.taxRates.push(
    ...RATES.map((row) => buildTaxRate({ ...row, report: "NONE", use: "both" }, "Tax"))
  )
}
