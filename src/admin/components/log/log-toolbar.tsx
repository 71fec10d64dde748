import { XMark } from "@medusajs/icons"
import { Button, DataTable, Heading } from "@medusajs/ui"
import { useText } from "../../hooks/frame/use-text"
import { reasonCode } from "../../state/reason-remedy"
import { FilterSelect } from "../form/filter-select"
import { LogDays } from "./log-days"
import { LogExport } from "./log-export"
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

type LogToolbarProps = Pick<
  LogTableProps,
  "query" | "organisation" | "onQuery" | "held" | "retrying" | "onRetry"
>

/** The log's heading, its filters, its export, and "retry all held". */
export function LogToolbar(props: LogToolbarProps) {
  const { query, organisation, onQuery, held, retrying, onRetry } = props
  const t = useText()
  return (
    <DataTable.Toolbar className="flex flex-col items-stretch gap-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <div className="flex flex-wrap items-center gap-2">
          <Heading level="h2">{t("log.title")}</Heading>
          {query.code && (
            <Button
              size="small"
              variant="secondary"
              onClick={() => onQuery({ code: "" })}
              data-testid="xero-log-reason-chosen"
            >
              {t("log.reasonFilter", { name: t(`reasons.code.${reasonCode(query.code)}.name`) })}
              <span className="sr-only">{t("log.clearReason")}</span>
              <XMark />
            </Button>
          )}
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <LogExport query={query} organisation={organisation} />
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
      </div>
      <div className="flex flex-wrap items-center gap-2">
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
          options={[
            ...KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
            { value: "setting", label: t("log.settings") },
          ]}
          testId="xero-log-kind"
        />
        <LogDays query={query} onQuery={onQuery} />
        <div className="w-full sm:w-64">
          <DataTable.Search
            placeholder={t("log.search")}
            aria-label={t("log.search")}
            data-testid="xero-log-search"
          />
        </div>
      </div>
    </DataTable.Toolbar>
  )
}
