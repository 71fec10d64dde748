import { type Chart } from "../../accounting/mapping/chart"
import { type ConnectionRecord } from "./connection-record"

/** The organisation's reference data as last read; empty before the first reading. */
export const readChart = ({ chart }: Pick<ConnectionRecord, "chart">): Chart => ({
  accounts: [],
  tax_rates: [],
  currencies: [],
  tracking: [],
  ...chart,
})
