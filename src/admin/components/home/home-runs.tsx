import { type HomeAnswer } from "../../../api/admin/xero/answers"
import { useFormat } from "../../hooks/frame/use-format"
import { type Text, useText } from "../../hooks/frame/use-text"
import { AmountsTable } from "../report/amounts-table"
import { Section } from "../frame/section"

const RUNS = ["sending", "scan", "fetch", "drift"] as const

/** What the store does by itself: when last, and when next. */
export function HomeRuns({ home }: { home: HomeAnswer }) {
  const t = useText()
  const format = useFormat()
  return (
    <Section title={t("home.runs")} subtitle={t("home.runsHint")} testId="xero-home-runs">
      <div className="px-6 py-4">
        <AmountsTable
          heads={[t("home.run"), t("home.last"), t("home.next")]}
          rows={RUNS.map((run) => {
            const { last, next } = home.runs[run]
            return [
              t(`home.runNames.${run}`),
              last ? format.time(last) : t("overview.never"),
              next ? format.time(next) : unplanned(run, home, t),
            ]
          })}
        />
      </div>
    </Section>
  )
}

/** Why no time is planned. */
function unplanned(run: (typeof RUNS)[number], home: HomeAnswer, t: Text): string {
  // The look at the store is planned whenever anything is.
  if (home.runs.scan.next === null) {
    return t("home.whenOn")
  }
  return run === "sending" && home.send_when === "at_once" ? t("home.atOnce") : t("home.byHand")
}
