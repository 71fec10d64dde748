import { Button, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { type DiscrepancyAnswer } from "../../../api/admin/xero/answers"
import { useDecide } from "../../hooks/drift/use-decide"
import { useFormat } from "../../hooks/frame/use-format"
import { useText } from "../../hooks/frame/use-text"
import { DriftSides } from "./drift-sides"

const LINK =
  "txt-compact-small text-ui-fg-interactive-hover hover:underline focus-visible:shadow-borders-interactive-with-focus rounded-sm outline-none"

/** A difference: what it is, what either side has, and the two ways to decide it. */
export function DriftRow({ one }: { one: DiscrepancyAnswer }) {
  const t = useText()
  const format = useFormat()
  const accept = useDecide("accept")
  const restore = useDecide("restore")
  const busy = accept.isPending || restore.isPending
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4" data-testid="xero-drift-row">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <Text size="small" leading="compact" weight="plus">
          {[t(`drift.cause.${one.cause}`), one.number].filter(Boolean).join(" · ")}
        </Text>
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {format.time(one.found_at)}
        </Text>
      </div>
      <Text size="small" className="text-ui-fg-subtle text-pretty">
        {t.said(one.reason)}
      </Text>
      <DriftSides one={one} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {one.order_id && (
          <Link to={`/orders/${one.order_id}`} className={LINK}>
            {one.order_label ?? t("imports.openOrder")}
          </Link>
        )}
        {one.xero_url && (
          <a href={one.xero_url} target="_blank" rel="noreferrer" className={LINK}>
            {t("actions.openInXero")}
          </a>
        )}
      </div>
      <Way
        words={t.said(one.accept)}
        label={t("drift.accept")}
        name={t("drift.acceptNamed", { number: one.number ?? "" })}
        disabled={busy}
        isLoading={accept.isPending}
        onClick={() => accept.decide({ id: one.id })}
        testId="xero-drift-accept"
      />
      <Way
        words={t.said(one.restore_problem ?? one.restore)}
        label={t("drift.restore")}
        name={t("drift.restoreNamed", { number: one.number ?? "" })}
        disabled={busy || one.restore_problem !== null}
        isLoading={restore.isPending}
        onClick={() => restore.decide({ id: one.id })}
        testId="xero-drift-restore"
      />
    </div>
  )
}

interface WayProps {
  /** What it does, or why it cannot be done. */
  words: string
  label: string
  /** To those who hear the page: which document it is about. */
  name: string
  disabled: boolean
  isLoading: boolean
  onClick: () => void
  testId: string
}

function Way({ words, label, name, disabled, isLoading, onClick, testId }: WayProps) {
  return (
    <div className="flex items-center justify-between gap-x-4">
      <Text size="small" className="text-ui-fg-subtle text-pretty">
        {words}
      </Text>
      <Button
        size="small"
        variant="secondary"
        className="shrink-0"
        aria-label={name}
        disabled={disabled}
        isLoading={isLoading}
        onClick={onClick}
        data-testid={testId}
      >
        {label}
      </Button>
    </div>
  )
}
