import { Heading, Text } from "@medusajs/ui"
import { type RoutesAnswer } from "../../../api/admin/xero/answers"
import { useText } from "../../hooks/frame/use-text"
import { BY_DEFAULT, chosenFor, type RoutesDraft, withChoice } from "../../state/routes-draft"
import { SelectField } from "../form/select-field"

interface RoutesGroupProps {
  kind: keyof RoutesAnswer["sources"]
  sources: { id: string; name: string }[]
  draft: RoutesDraft
  /** The organisations to choose from. */
  options: { value: string; label: string }[]
  onChange: (draft: RoutesDraft) => void
}

/** A choice for each sales channel, or each region. */
export function RoutesGroup({ kind, sources, draft, options, onChange }: RoutesGroupProps) {
  const t = useText()
  if (!sources.length) {
    return null
  }
  const choices = [{ value: BY_DEFAULT, label: t("routes.byDefault") }, ...options]
  return (
    <div className="flex flex-col gap-y-4 px-6 py-4">
      <div>
        <Heading level="h3">{t(`routes.${kind}`)}</Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t(`routes.${kind}Hint`)}
        </Text>
      </div>
      <div className="grid gap-x-8 gap-y-4 lg:grid-cols-2">
        {sources.map(({ id, name }) => (
          <SelectField
            key={id}
            label={name}
            hint={null}
            value={chosenFor(draft, kind, id)}
            options={choices}
            onChange={(chosen) => onChange(withChoice(draft, kind, id, chosen))}
            testId={`xero-route-${id}`}
          />
        ))}
      </div>
    </div>
  )
}
