import { Button, DataTable, Heading } from "@medusajs/ui"
import { useText } from "../hooks/use-text"
import { FilterSelect } from "./filter-select"
import { type LogTableProps } from "./log-table"

const STATES = ["queued", "running", "failed", "held", "done", "skipped"] as const
const KINDS = [
  "contact",
  "quote",
  "invoice",
  "credit_note",
  "allocation",
  "payment",
  "refund",
] as const

type LogToolbarProps = Pick<LogTableProps, "query" | "onQuery" | "held" | "retrying" | "onRetry">

/** The log's heading, its filters, and "retry all held". */
export function LogToolbar({ query, onQuery, held, retrying, onRetry }: LogToolbarProps) {
  const t = useText()
  return (
    <DataTable.Toolbar className="flex flex-col items-start justify-between gap-3 lg:flex-row lg:items-center">
      <Heading level="h2">{t("log.title")}</Heading>
      <div className="flex w-full flex-wrap items-center gap-2 lg:w-auto">
        <FilterSelect
          label={t("log.state")}
          any={t("log.anyState")}
          value={query.state}
          onChange={(state) => onQuery({ state })}
          options={[
            { value: "waiting", label: t("log.waiting") },
            ...STATES.map((value) => ({ value, label: t(`logState.${value}`) })),
          ]}
          testId="xero-log-state"
        />
        <FilterSelect
          label={t("log.kind")}
          any={t("log.anyKind")}
          value={query.kind}
          onChange={(kind) => onQuery({ kind })}
          options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          testId="xero-log-kind"
        />
        <div className="w-full sm:w-64">
          <DataTable.Search
            placeholder={t("log.search")}
            aria-label={t("log.search")}
            data-testid="xero-log-search"
          />
        </div>
        {held > 0 && (
          <Button
            size="small"
            variant="secondary"
            isLoading={retrying}
            onClick={() => onRetry({ state: "held" })}
            data-testid="xero-retry-all-held"
          >
            {t("log.retryAll", { count: held })}
          </Button>
        )}
      </div>
    </DataTable.Toolbar>
  )
}
