import { type HomeAnswer } from "../../../api/admin/xero/answers"
import { useFormat } from "../../hooks/frame/use-format"
import { useText } from "../../hooks/frame/use-text"
import { AmountsTable } from "../report/amounts-table"
import { HomeBars } from "./home-bars"
import { Section } from "../frame/section"

/** What was sent and fetched on each of the last days, as bars and, for whoever prefers it, as a table. */
export function HomeChart({ days }: { days: HomeAnswer["days"] }) {
  const t = useText()
  const format = useFormat()
  const title = t("home.chart", { count: days.length })
  const busy = days.filter(({ sent, fetched }) => sent || fetched)
  return (
    <Section title={title} subtitle={t("home.chartHint")} testId="xero-home-chart">
      <figure className="flex flex-col gap-y-3 px-6 py-4">
        <figcaption className="txt-compact-small text-ui-fg-subtle flex flex-wrap gap-x-4 gap-y-1">
          <Legend className="bg-ui-tag-blue-icon" text={t("home.sentSeries")} />
          <Legend className="bg-ui-tag-green-icon" text={t("home.fetchedSeries")} />
        </figcaption>
        <HomeBars
          label={title}
          days={days}
          textOf={({ day, sent, fetched }) =>
            t("home.point", {
              day: format.day(day),
              sent: format.number(sent),
              fetched: format.number(fetched),
            })
          }
        />
        <div
          aria-hidden="true"
          className="txt-compact-xsmall text-ui-fg-subtle flex justify-between ps-12"
        >
          <span>{format.day(days[0].day)}</span>
          <span>{format.day(days[days.length - 1].day)}</span>
        </div>
        <details data-testid="xero-home-chart-table">
          <summary className="txt-compact-small-plus text-ui-fg-interactive-hover hover:underline focus-visible:shadow-borders-interactive-with-focus w-fit cursor-pointer rounded-sm outline-none">
            {t("home.asTable")}
          </summary>
          <div className="mt-3">
            {busy.length ? (
              <AmountsTable
                heads={[t("home.day"), t("home.sentSeries"), t("home.fetchedSeries")]}
                rows={[...busy]
                  .reverse()
                  .map(({ day, sent, fetched }) => [
                    format.day(day),
                    format.number(sent),
                    format.number(fetched),
                  ])}
              />
            ) : (
              <p className="txt-small text-ui-fg-subtle">{t("home.nothingYet")}</p>
            )}
          </div>
        </details>
      </figure>
    </Section>
  )
}

function Legend({ className, text }: { className: string; text: string }) {
  return (
    <span className="flex items-center gap-x-2">
      <span aria-hidden="true" className={`size-2 rounded-sm ${className}`} />
      {text}
    </span>
  )
}
