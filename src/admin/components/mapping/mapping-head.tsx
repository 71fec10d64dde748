import { ArrowPath } from "@medusajs/icons"
import { Button, StatusBadge, toast } from "@medusajs/ui"
import { useFormat } from "../../hooks/frame/use-format"
import { useRefreshChart } from "../../hooks/mapping/use-refresh-chart"
import { useText } from "../../hooks/frame/use-text"
import { Section } from "../frame/section"

interface MappingHeadProps {
  organisation: string
  readAt: string
  problems: number
  proposals: number
  onUseProposals: () => void
}

/** How far the mapping is, and what helps it on. */
export function MappingHead(props: MappingHeadProps) {
  const { organisation, readAt, problems, proposals, onUseProposals } = props
  const t = useText()
  const format = useFormat()
  const refresh = useRefreshChart()
  return (
    <Section
      level="h1"
      title={t("mapping.title")}
      testId="xero-mapping-head"
      subtitle={
        <>
          {t("mapping.subtitle", { name: organisation })}{" "}
          {t("mapping.readAt", { when: format.time(readAt) })}
        </>
      }
      mark={
        <span aria-live="polite">
          <StatusBadge color={problems ? "orange" : "green"} data-testid="xero-mapping-state">
            {problems ? t("mapping.problems", { count: problems }) : t("mapping.complete")}
          </StatusBadge>
        </span>
      }
      actions={
        <>
          <Button
            size="small"
            variant="secondary"
            isLoading={refresh.isPending}
            onClick={() =>
              refresh.mutate(undefined, { onSuccess: () => toast.success(t("mapping.refreshed")) })
            }
            data-testid="xero-refresh-chart"
          >
            <ArrowPath />
            {refresh.isPending ? t("mapping.refreshing") : t("mapping.refresh")}
          </Button>
          {proposals > 0 && (
            <Button size="small" onClick={onUseProposals} data-testid="xero-use-all-proposals">
              {t("mapping.useAll", { count: proposals })}
            </Button>
          )}
        </>
      }
    />
  )
}
