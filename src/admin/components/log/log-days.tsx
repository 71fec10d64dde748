import { Input } from "@medusajs/ui"
import { useText } from "../../hooks/frame/use-text"
import { type LogQuery } from "../../hooks/log/use-log-query"

interface LogDaysProps {
  query: Pick<LogQuery, "from" | "to">
  onQuery: (change: Partial<LogQuery>) => void
}

/** Narrows the log to some days, both included. */
export function LogDays({ query, onQuery }: LogDaysProps) {
  const t = useText()
  return (
    <div className="flex flex-wrap items-center gap-2">
      {(["from", "to"] as const).map((end) => (
        <label
          key={end}
          className="text-ui-fg-subtle txt-compact-small flex items-center gap-x-1.5"
        >
          {t(`log.${end}`)}
          <Input
            type="date"
            size="small"
            value={query[end]}
            min={end === "to" ? query.from || undefined : undefined}
            max={end === "from" ? query.to || undefined : undefined}
            onChange={({ target }) => onQuery({ [end]: target.value })}
            className="w-36"
            data-testid={`xero-log-${end}`}
          />
        </label>
      ))}
    </div>
  )
}
