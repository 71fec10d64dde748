import { Text } from "@medusajs/ui"
import { type BackfillAnswer } from "../../../api/admin/xero/answers"
import { useFormat } from "../../hooks/frame/use-format"
import { useText } from "../../hooks/frame/use-text"
import { percentDone } from "../../state/backfill-state"
import { durationText } from "../../state/duration"
import { Figure } from "../report/figure"
import { ProgressBar } from "../frame/progress-bar"
import { XeroLink } from "../frame/xero-link"

/** How far the sending is: a bar, what is done and held, its pace and the time left. */
export function BackfillProgress({ backfill }: { backfill: BackfillAnswer }) {
  const t = useText()
  const format = useFormat()
  const { progress, state } = backfill
  const paused = state === "paused"
  const { a_minute, minutes_left } = progress
  const ended = progress.done + progress.held
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4" data-testid="xero-backfill-progress">
      <ProgressBar
        label={t("backfill.progressLabel")}
        percent={percentDone(backfill)}
        text={t("backfill.progress", {
          ended: format.number(ended),
          total: format.number(progress.total),
        })}
        idle={paused}
      />
      <dl className="grid grid-cols-2 gap-2 md:grid-cols-4">
        <Figure title={t("backfill.done")} testId="xero-backfill-done">
          {format.number(progress.done)}
        </Figure>
        <Figure title={t("backfill.held")} testId="xero-backfill-held">
          {format.number(progress.held)}
        </Figure>
        <Figure title={t("backfill.pace")} testId="xero-backfill-pace">
          {paused || a_minute === null
            ? t("backfill.paceNone")
            : t("backfill.paceValue", { count: Math.max(1, Math.round(a_minute)) })}
        </Figure>
        <Figure title={t("backfill.left")} testId="xero-backfill-left">
          {paused || minutes_left === null ? t("backfill.paceNone") : durationText(minutes_left, t)}
        </Figure>
      </dl>
      <Text size="small" className="text-ui-fg-subtle text-pretty">
        {paused ? t("backfill.pausedHint") : t("backfill.runningHint")}
      </Text>
      {progress.held > 0 && (
        <XeroLink
          to="/xero/log?state=held"
          className="text-ui-fg-interactive-hover hover:underline txt-compact-small-plus w-fit"
          data-testid="xero-backfill-held-link"
        >
          {t("backfill.heldLink")}
        </XeroLink>
      )}
    </div>
  )
}
