import { type Figure, foldFigures } from "../../accounting/report/fold-figures"
import { type NamedFigure, type ReportFigures } from "../../api/admin/xero/answers"
import { readCauses } from "../../modules/xero/report/read-causes"
import { readCells } from "../../modules/xero/report/read-cells"
import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "../connect/connection-record"
import { providerLabel } from "../mapping/mapping-sources"
import { chartNames } from "./chart-names"

/** All figures of a report, each a sum of its rows. */
export async function readFigures(
  xero: XeroModuleService,
  connection: ConnectionRecord,
  reportId: string
): Promise<ReportFigures> {
  const { knex } = xero.postgres
  const cells = await readCells(knex, reportId)
  const names = chartNames(connection)
  const named = (figures: Figure[], label: (key: string | null) => string | null) =>
    figures.map((figure): NamedFigure => ({
      ...figure,
      label: label(figure.key),
      account_name: names.account(figure.account_code),
    }))
  return {
    totals: foldFigures(cells, "nothing"),
    by_day: foldFigures(cells, "day"),
    by_month: foldFigures(cells, "month"),
    by_account: named(foldFigures(cells, "account"), names.account),
    by_tax_type: named(foldFigures(cells, "tax_type"), names.tax),
    by_provider: named(foldFigures(cells, "provider"), meansLabel),
    causes: await readCauses(knex, reportId),
  }
}

const TENDERS: Record<string, string> = {
  "gift-card": "Gift cards",
  "store-credit": "Store credit",
}

/** What a means of payment is called. */
const meansLabel = (provider: string | null): string | null =>
  provider && (TENDERS[provider] ?? providerLabel(provider))
