import { Button, Text } from "@medusajs/ui"
import { useFetchNow } from "../../hooks/imports/use-fetch-now"
import { useImports } from "../../hooks/imports/use-imports"
import { useText } from "../../hooks/frame/use-text"
import { ImportRow } from "./import-row"
import { LoadFailure } from "../frame/load-failure"
import { Section } from "../frame/section"

/** What was received in Xero and could not be put on its order, with the way to look for more. */
export function ImportsSection() {
  const t = useText()
  const { data, isError, error, refetch } = useImports()
  const { fetchNow, isPending } = useFetchNow()
  const more = data ? data.count - data.imports.length : 0
  return (
    <Section
      title={t("imports.title")}
      subtitle={t("imports.subtitle")}
      testId="xero-imports"
      actions={
        <Button
          size="small"
          variant="secondary"
          isLoading={isPending}
          onClick={fetchNow}
          data-testid="xero-fetch-now"
        >
          {t("imports.fetch")}
        </Button>
      }
    >
      {isError && <LoadFailure error={error} onRetry={refetch} />}
      {data?.imports.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("imports.none")}
        </Text>
      )}
      {data?.imports.map((one) => (
        <ImportRow key={one.id} one={one} />
      ))}
      {more > 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("imports.more", { count: more })}
        </Text>
      )}
    </Section>
  )
}
