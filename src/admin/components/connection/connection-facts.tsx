import { Badge } from "@medusajs/ui"
import { type ConnectionAnswer } from "../../../api/admin/xero/answers"
import { useFormat } from "../../hooks/frame/use-format"
import { useText } from "../../hooks/frame/use-text"
import { FactRow } from "../frame/fact-row"

/** What is known of the connected organisation. */
export function ConnectionFacts({ connection }: { connection: ConnectionAnswer }) {
  const t = useText()
  const format = useFormat()
  const day = (value: string | null) => (value ? format.day(value) : t("connection.noLock"))
  return (
    <dl className="divide-y">
      <FactRow title={t("connection.organisation")} testId="xero-organisation">
        <span className="flex flex-wrap items-center gap-2">
          {connection.organisation_name}
          {connection.is_demo_company && (
            <Badge size="2xsmall">{t("connection.demoCompany")}</Badge>
          )}
        </span>
      </FactRow>
      <FactRow title={t("connection.country")}>
        {connection.country_code ? format.country(connection.country_code) : "-"}
      </FactRow>
      <FactRow title={t("connection.currency")}>{connection.base_currency ?? "-"}</FactRow>
      <FactRow title={t("connection.timeZone")}>{connection.time_zone ?? "-"}</FactRow>
      <FactRow title={t("connection.periodLock")}>{day(connection.period_lock_date)}</FactRow>
      <FactRow title={t("connection.yearLock")}>{day(connection.end_of_year_lock_date)}</FactRow>
      <FactRow title={t("connection.scopes")}>
        <span className="flex flex-wrap gap-1">
          {connection.scopes.map((scope) => (
            <Badge key={scope} size="2xsmall" className="h-auto max-w-full break-all">
              {scope}
            </Badge>
          ))}
        </span>
      </FactRow>
      <FactRow title={t("connection.connectedAt")}>{format.time(connection.connected_at)}</FactRow>
    </dl>
  )
}
