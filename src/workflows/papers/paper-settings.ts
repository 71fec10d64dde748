import { type PaperSettings } from "../../accounting/paper/compose-paper"
import { paperSeller } from "../../accounting/paper/seller"
import { type ConnectionRecord } from "../connect/connection-record"
import { readChart } from "../connect/read-chart"

/** What papers say of the organisation, by Xero and by the owner. */
export function paperSettings(connection: ConnectionRecord): PaperSettings {
  const { organisation_name: name, country_code, seller, time_zone, paper_note } = connection
  return {
    seller: paperSeller({ name, country_code }, seller, connection),
    time_zone,
    tax_rates: readChart(connection).tax_rates,
    note: paper_note,
  }
}

/** The sheets that are in use where the organisation is. */
export const paperSize = ({ country_code }: ConnectionRecord): "A4" | "LETTER" =>
  ["US", "CA"].includes(country_code?.toUpperCase() ?? "") ? "LETTER" : "A4"
