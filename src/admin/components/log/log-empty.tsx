import { Button, Text } from "@medusajs/ui"
import { type LogQuery, NO_FILTERS } from "../../hooks/log/use-log-query"
import { useText } from "../../hooks/frame/use-text"

interface LogEmptyProps {
  query: LogQuery
  onQuery: (change: Partial<LogQuery>) => void
}

/** Stands in place of the lines: nothing sent yet, or nothing that fits the filters. */
export function LogEmpty({ query, onQuery }: LogEmptyProps) {
  const t = useText()
  const { state, kind, q, code, from, to } = query
  const filtered = Boolean(state || kind || q || code || from || to)
  return (
    <div className="flex flex-col items-center gap-y-3 text-center" data-testid="xero-log-empty">
      <div>
        <Text size="small" leading="compact" weight="plus">
          {filtered ? t("log.filteredTitle") : t("log.emptyTitle")}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {filtered ? t("log.filteredText") : t("log.emptyText")}
        </Text>
      </div>
      {filtered && (
        <Button
          size="small"
          variant="secondary"
          onClick={() => onQuery(NO_FILTERS)}
          data-testid="xero-log-clear"
        >
          {t("log.clearFilters")}
        </Button>
      )}
    </div>
  )
}
