import { type HomeAnswer } from "../../../api/admin/xero/answers"
import { useFormat } from "../../hooks/frame/use-format"
import { useText } from "../../hooks/frame/use-text"
import { sentByKind, type SentOfKind } from "../../state/sent-figures"
import { Figure } from "../report/figure"
import { Section } from "../frame/section"

/** Today's figures: what was sent and fetched, with the sums, and how many calls are left. */
export function HomeToday({ home }: { home: HomeAnswer }) {
  const t = useText()
  const format = useFormat()
  const { today, time_zone, calls_left } = home
  const sums = ({ sums: own }: Pick<SentOfKind, "sums">) =>
    own.map(({ total, currency_code }) => format.money(total, currency_code)).join(", ")
  const fetched = sentByKind(home.fetched_today).find(({ kind }) => kind === "payment")
  return (
    <Section
      title={t("home.today")}
      subtitle={t("home.todayHint", { day: format.day(today), zone: time_zone })}
      testId="xero-home-today"
    >
      <dl className="grid grid-cols-2 gap-2 px-6 py-4 sm:grid-cols-3 lg:grid-cols-5">
        {sentByKind(home.sent_today).map((sent) => (
          <Figure
            key={sent.kind}
            title={t(`home.sent.${sent.kind}`)}
            detail={sums(sent) || undefined}
            testId={`xero-today-${sent.kind}`}
          >
            {format.number(sent.documents)}
          </Figure>
        ))}
        {fetched && (
          <Figure
            title={t("home.fetched")}
            detail={sums(fetched) || undefined}
            testId="xero-today-fetched"
          >
            {format.number(fetched.documents)}
          </Figure>
        )}
        <Figure
          title={t("home.callsLeft")}
          detail={
            calls_left.parked_until
              ? t("home.parked", { when: format.time(calls_left.parked_until) })
              : calls_left.said_at
                ? t("home.saidAt", { when: format.time(calls_left.said_at) })
                : undefined
          }
          testId="xero-today-calls"
        >
          {calls_left.day === null ? t("overview.unknown") : format.number(calls_left.day)}
        </Figure>
      </dl>
    </Section>
  )
}
