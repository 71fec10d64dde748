import { Button, Hint } from "@medusajs/ui"
import { type FormEvent, useId, useState } from "react"
import { type ConnectionAnswer } from "../../../api/admin/xero/answers"
import { useBeginReport } from "../../hooks/report/use-begin-report"
import { useText } from "../../hooks/frame/use-text"
import { dayOf } from "../../state/backfill-days"
import { monthSoFar } from "../../state/report-state"
import { DayField } from "../form/day-field"
import { SwitchField } from "../form/switch-field"

interface ReportRangeProps {
  connection: ConnectionAnswer
  /** A comparison runs already. */
  busy: boolean
}

/** Asks for the days to compare, and whether Xero is read again; the month so far unless told otherwise. */
export function ReportRange({ connection, busy }: ReportRangeProps) {
  const t = useText()
  const id = useId()
  const begin = useBeginReport()
  const [month] = useState(() => monthSoFar(new Date()))
  const [from, setFrom] = useState<Date | null>(month.from)
  const [to, setTo] = useState<Date | null>(month.to)
  const [audit, setAudit] = useState(false)
  const turned = Boolean(from && to && from > to)
  const readable = connection.status === "connected"
  const zone = connection.time_zone

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (from && to && !turned) {
      begin.mutate({ from: dayOf(from), to: dayOf(to), audit: audit && readable })
    }
  }

  return (
    <form
      onSubmit={submit}
      className="flex flex-col gap-y-4 px-6 py-4"
      data-testid="xero-report-range"
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <DayField
          label={t("report.from")}
          value={from}
          onChange={setFrom}
          testId="xero-report-from"
        />
        <DayField label={t("report.to")} value={to} onChange={setTo} testId="xero-report-to" />
      </div>
      <SwitchField
        label={t("report.audit")}
        hint={readable ? t("report.auditHint") : t("report.auditNot")}
        checked={audit && readable}
        onChange={setAudit}
        testId="xero-report-audit"
      />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Hint id={id} role="status" variant={turned ? "error" : "info"}>
          {turned ? t("report.turned") : zone ? t("report.zone", { zone }) : t("report.zonePlain")}
        </Hint>
        <Button
          size="small"
          type="submit"
          disabled={!from || !to || turned || busy}
          isLoading={begin.isPending}
          aria-describedby={id}
          data-testid="xero-report-run"
        >
          {t("report.run")}
        </Button>
      </div>
    </form>
  )
}
