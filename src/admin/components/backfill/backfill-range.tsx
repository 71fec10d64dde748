import { Button, Hint } from "@medusajs/ui"
import { type FormEvent, useId, useState } from "react"
import { useCountBackfill } from "../../hooks/backfill/use-count-backfill"
import { useText } from "../../hooks/frame/use-text"
import { dayOf } from "../../state/backfill-days"
import { DayField } from "../form/day-field"

/** Asks for the days whose orders are to be counted. */
export function BackfillRange({ timeZone }: { timeZone: string | null }) {
  const t = useText()
  const id = useId()
  const count = useCountBackfill()
  const [from, setFrom] = useState<Date | null>(null)
  const [to, setTo] = useState<Date | null>(null)
  const turned = Boolean(from && to && from > to)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (from && to && !turned) {
      count.mutate({ from_date: dayOf(from), to_date: dayOf(to) })
    }
  }

  return (
    <form
      onSubmit={submit}
      className="flex flex-col gap-y-4 px-6 py-4"
      data-testid="xero-backfill-range"
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <DayField
          label={t("backfill.from")}
          value={from}
          onChange={setFrom}
          testId="xero-backfill-from"
        />
        <DayField label={t("backfill.to")} value={to} onChange={setTo} testId="xero-backfill-to" />
      </div>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Hint id={id} role="status" variant={turned ? "error" : "info"}>
          {turned
            ? t("backfill.turned")
            : timeZone
              ? t("backfill.zone", { zone: timeZone })
              : t("backfill.zonePlain")}
        </Hint>
        <Button
          size="small"
          type="submit"
          disabled={!from || !to || turned}
          isLoading={count.isPending}
          aria-describedby={id}
          data-testid="xero-backfill-count"
        >
          {t("backfill.count")}
        </Button>
      </div>
    </form>
  )
}
