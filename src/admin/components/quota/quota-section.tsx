import { Container, Text } from "@medusajs/ui"
import { type QuotaAnswer } from "../../../api/admin/xero/quota-answer"
import { useFormat } from "../../hooks/frame/use-format"
import { useQuota } from "../../hooks/quota/use-quota"
import { useText } from "../../hooks/frame/use-text"
import { quotaForecast } from "../../state/quota-forecast"
import { Figure } from "../report/figure"
import { LoadFailure } from "../frame/load-failure"
import { QuotaCalls } from "./quota-calls"
import { QuotaHours } from "./quota-hours"
import { Section } from "../frame/section"
import { SectionSkeleton } from "../frame/section-skeleton"

/** How much of Xero's limits is used, and how long the rest will last. */
export function QuotaSection() {
  const t = useText()
  const { data, isError, error, refetch } = useQuota()
  if (!data) {
    return isError ? (
      <Container className="p-0">
        <LoadFailure error={error} onRetry={refetch} />
      </Container>
    ) : (
      <SectionSkeleton rows={2} />
    )
  }
  return (
    <Section title={t("quota.title")} subtitle={t("quota.subtitle")} testId="xero-quota">
      <div className="flex flex-col gap-y-4 px-6 py-4">
        <Text size="small" className="text-pretty" data-testid="xero-quota-forecast">
          <Forecast quota={data} />
          {data.gathering_seconds > 0 &&
            ` ${t("quota.gathering", { count: Math.ceil(data.gathering_seconds / 60) })}`}
        </Text>
        <Figures quota={data} />
        {data.day.used_today > 0 ? (
          <div className="grid items-start gap-4 lg:grid-cols-2">
            <QuotaCalls calls={data.by_endpoint} />
            <QuotaHours hours={data.by_hour} />
          </div>
        ) : (
          <Text size="small" className="text-ui-fg-subtle">
            {t("quota.none")}
          </Text>
        )}
      </div>
    </Section>
  )
}

function Forecast({ quota }: { quota: QuotaAnswer }) {
  const t = useText()
  const format = useFormat()
  const forecast = quotaForecast(quota, Date.now())
  switch (forecast.kind) {
    case "parked":
      return t("quota.forecast.parked", { when: format.time(forecast.until) })
    case "lasts":
      return t("quota.forecast.lasts", {
        count: forecast.hours,
        calls: format.number(forecast.calls),
      })
    case "ample":
      return t("quota.forecast.ample", { calls: format.number(forecast.calls) })
    default:
      return t(`quota.forecast.${forecast.kind}`)
  }
}

function Figures({ quota }: { quota: QuotaAnswer }) {
  const t = useText()
  const format = useFormat()
  const { day, minute, at_once } = quota
  return (
    <dl className="grid grid-cols-2 gap-2 md:grid-cols-4">
      <Figure
        title={t("quota.day")}
        detail={
          day.limit_known ? t("quota.dayOf", { limit: format.number(day.limit_known) }) : undefined
        }
        testId="xero-quota-day"
      >
        {day.remaining === null ? t("quota.unknown") : format.number(day.remaining)}
      </Figure>
      <Figure title={t("quota.used")} detail={t("quota.usedDetail")} testId="xero-quota-used">
        {format.number(day.used_today)}
      </Figure>
      <Figure
        title={t("quota.minute")}
        detail={t("quota.minuteOf", { limit: minute.limit })}
        testId="xero-quota-minute"
      >
        {format.number(minute.used)}
      </Figure>
      <Figure
        title={t("quota.atOnce")}
        detail={t("quota.atOnceOf", { limit: at_once.limit })}
        testId="xero-quota-at-once"
      >
        {format.number(at_once.used)}
      </Figure>
    </dl>
  )
}
