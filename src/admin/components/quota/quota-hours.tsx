import { Text } from "@medusajs/ui"
import { type QuotaAnswer } from "../../../api/admin/xero/quota-answer"
import { useFormat } from "../../hooks/frame/use-format"
import { useText } from "../../hooks/frame/use-text"

/** Bars of the calls in each of the last 24 hours; each bar names its figure. */
export function QuotaHours({ hours }: { hours: QuotaAnswer["by_hour"] }) {
  const t = useText()
  const format = useFormat()
  const most = Math.max(1, ...hours.map(({ calls }) => calls))
  return (
    <div className="rounded-lg border p-3">
      <Text size="xsmall" className="text-ui-fg-subtle">
        {t("quota.hours")}
      </Text>
      <ul className="mt-2 flex h-20 items-end gap-x-0.5" aria-label={t("quota.hours")}>
        {hours.map(({ from, calls }) => {
          const text = t("quota.hour", { count: calls, from: format.time(from) })
          return (
            <li key={from} title={text} className="flex h-full flex-1 items-end">
              <span className="sr-only">{text}</span>
              <span
                aria-hidden="true"
                className={
                  calls
                    ? "bg-ui-bg-interactive w-full rounded-sm"
                    : "bg-ui-border-base w-full rounded-sm"
                }
                style={{ height: calls ? `${Math.max(4, (calls / most) * 100)}%` : "1px" }}
              />
            </li>
          )
        })}
      </ul>
    </div>
  )
}
