import { Container, Text } from "@medusajs/ui"
import { useReasons } from "../../hooks/log/use-reasons"
import { useText } from "../../hooks/frame/use-text"
import { LoadFailure } from "../frame/load-failure"
import { ReasonRow } from "./reason-row"
import { Section } from "../frame/section"
import { SectionSkeleton } from "../frame/section-skeleton"

interface ReasonsSectionProps {
  /** The organisation whose entries they are; all when left out. */
  organisation?: string
  /** Narrows the log to a reason. */
  onShow: (code: string) => void
}

/** What is held or tried again, grouped by its reason, each with what to do about it and "retry all". */
export function ReasonsSection({ organisation, onShow }: ReasonsSectionProps) {
  const t = useText()
  const found = useReasons(organisation)
  if (!found.data) {
    return found.isError ? (
      <Container className="p-0">
        <LoadFailure error={found.error} onRetry={found.refetch} />
      </Container>
    ) : (
      <SectionSkeleton rows={1} />
    )
  }
  const { reasons, xero_url } = found.data
  return (
    <Section title={t("reasons.title")} subtitle={t("reasons.subtitle")} testId="xero-reasons">
      {reasons.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4" data-testid="xero-reasons-none">
          {t("reasons.none")}
        </Text>
      ) : (
        <ul className="divide-y">
          {reasons.map((reason) => (
            <ReasonRow
              key={`${reason.state} ${reason.code}`}
              reason={reason}
              organisation={organisation}
              xeroUrl={xero_url}
              onShow={onShow}
            />
          ))}
        </ul>
      )}
    </Section>
  )
}
