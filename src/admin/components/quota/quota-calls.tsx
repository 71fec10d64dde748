import { type EndpointUse } from "../../../api/admin/xero/quota-answer"
import { useFormat } from "../../hooks/frame/use-format"
import { useText } from "../../hooks/frame/use-text"
import { AmountsTable } from "../report/amounts-table"

const METHODS = ["GET", "PUT", "POST"] as const

/** What was called in the last 24 hours, and how often it failed. */
export function QuotaCalls({ calls }: { calls: EndpointUse[] }) {
  const t = useText()
  const format = useFormat()
  const nameOf = ({ method, endpoint }: EndpointUse) => {
    const known = METHODS.find((name) => name === method)
    return endpoint
      ? `${endpoint}, ${known ? t(`quota.method.${known}`) : method}`
      : t("quota.noEndpoint")
  }
  return (
    <AmountsTable
      heads={[t("quota.endpoint"), t("quota.calls"), t("quota.failed")]}
      rows={calls.map((use) => [nameOf(use), format.number(use.calls), format.number(use.failed)])}
    />
  )
}
