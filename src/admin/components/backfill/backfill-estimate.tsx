import { Text } from "@medusajs/ui"
import { type BackfillAnswer } from "../../../api/admin/xero/answers"
import { useText } from "../../hooks/frame/use-text"
import { durationText } from "../../state/duration"

/** Calls and time that the sending takes of Xero's limits. */
export function BackfillEstimate({ estimate }: { estimate: BackfillAnswer["estimate"] }) {
  const t = useText()
  const { calls, minutes, days } = estimate
  return (
    <div data-testid="xero-backfill-estimate">
      <Text size="small" leading="compact" weight="plus">
        {t("backfill.estimateTitle")}
      </Text>
      <Text size="small" className="text-ui-fg-subtle text-pretty">
        {t("backfill.estimate", {
          calls: t("backfill.calls", { count: calls }),
          duration: durationText(minutes, t),
        })}{" "}
        {days === null
          ? t("backfill.estimateUnknown")
          : t("backfill.estimateDays", { count: days })}
      </Text>
    </div>
  )
}
