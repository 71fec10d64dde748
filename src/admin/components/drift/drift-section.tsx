import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { DISCREPANCIES_A_PAGE, useDiscrepancies } from "../../hooks/drift/use-discrepancies"
import { useLookForDrift } from "../../hooks/drift/use-look-for-drift"
import { useFormat } from "../../hooks/frame/use-format"
import { useText } from "../../hooks/frame/use-text"
import { DriftAll } from "./drift-all"
import { DriftRow } from "./drift-row"
import { FilterSelect } from "../form/filter-select"
import { LoadFailure } from "../frame/load-failure"
import { Pager } from "../frame/pager"
import { Section } from "../frame/section"
import { SectionSkeleton } from "../frame/section-skeleton"

/** What was changed in Xero and waits to be decided, with both ways to do so. */
export function DriftSection() {
  const t = useText()
  const format = useFormat()
  const [cause, setCause] = useState("")
  const [page, setPage] = useState(0)
  const { data, isError, error, refetch } = useDiscrepancies({ cause, page })
  const { look, isPending } = useLookForDrift()
  const choose = (chosen: string) => {
    setCause(chosen)
    setPage(0)
  }
  return (
    <Section
      title={t("drift.title")}
      subtitle={t("drift.subtitle")}
      testId="xero-drift"
      actions={
        <>
          {data && data.causes.length > 0 && (
            <FilterSelect
              label={t("drift.causeLabel")}
              any={t("drift.anyCause")}
              value={cause}
              onChange={choose}
              options={data.causes.map((one) => ({
                value: one.cause,
                label: `${t(`drift.cause.${one.cause}`)} (${format.number(one.count)})`,
              }))}
              testId="xero-drift-cause"
            />
          )}
          <Button
            size="small"
            variant="secondary"
            isLoading={isPending}
            onClick={look}
            data-testid="xero-drift-look"
          >
            {t("drift.look")}
          </Button>
        </>
      }
    >
      {isError && <LoadFailure error={error} onRetry={refetch} />}
      {!data && !isError && <SectionSkeleton rows={2} />}
      {data?.count === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4" data-testid="xero-drift-none">
          {t("drift.none")}
        </Text>
      )}
      {data && cause && data.count > 0 && <DriftAll cause={cause} count={data.count} />}
      {data?.discrepancies.map((one) => (
        <DriftRow key={one.id} one={one} />
      ))}
      {data && data.count > DISCREPANCIES_A_PAGE && (
        <Pager
          page={page}
          onTurn={setPage}
          offset={data.offset}
          shown={data.discrepancies.length}
          count={data.count}
          className="px-6 py-4"
        />
      )}
    </Section>
  )
}
