import { StatusBadge, Text } from "@medusajs/ui"
import { type BackfillAnswer, type ChartAnswer } from "../../../api/admin/xero/answers"
import { useFormat } from "../../hooks/frame/use-format"
import { useText } from "../../hooks/frame/use-text"
import { backfillColours } from "../../state/backfill-state"
import { BackfillActions } from "./backfill-actions"
import { BackfillPreview } from "./backfill-preview"
import { BackfillProgress } from "./backfill-progress"
import { Section } from "../frame/section"

interface BackfillSectionProps {
  backfill: BackfillAnswer
  chart: ChartAnswer
  organisation: string
}

/** The sending that is not over: being counted, to be started, or under way. */
export function BackfillSection({ backfill, chart, organisation }: BackfillSectionProps) {
  const t = useText()
  const format = useFormat()
  const { state, from_date, to_date } = backfill
  const under_way = state === "running" || state === "paused"
  return (
    <Section
      title={t("backfill.range", { from: format.day(from_date), to: format.day(to_date) })}
      testId="xero-backfill"
      mark={
        <span aria-live="polite">
          <StatusBadge
            color={backfillColours[state]}
            data-testid="xero-backfill-state"
            data-state={state}
          >
            {t(`backfill.state.${state}`)}
          </StatusBadge>
        </span>
      }
      actions={<BackfillActions backfill={backfill} organisation={organisation} />}
    >
      {state === "counting" && <Counting orders={backfill.preview.orders} />}
      {under_way && <BackfillProgress backfill={backfill} />}
      {state !== "counting" && <BackfillPreview backfill={backfill} chart={chart} />}
    </Section>
  )
}

function Counting({ orders }: { orders: number }) {
  const t = useText()
  return (
    <div className="px-6 py-4" role="status" data-testid="xero-backfill-counting">
      <Text size="small" leading="compact" weight="plus" className="tabular-nums">
        {t("backfill.counted", { count: orders })}
      </Text>
      <Text size="small" className="text-ui-fg-subtle text-pretty">
        {t("backfill.countingHint")}
      </Text>
    </div>
  )
}
