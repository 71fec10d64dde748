import { Badge, Label, Text } from "@medusajs/ui"
import { type MappingRow } from "../../../api/admin/xero/answers"
import { useText } from "../../hooks/frame/use-text"
import { mappingExplanation } from "../../state/mapping-explanation"

interface MappingNameProps {
  /** Of the row's field; its label is `<id>-label`. */
  id: string
  row: MappingRow
  missing: boolean
  changed: boolean
}

/** What a row is about: its name in the store, what that is, and how its choice stands. */
export function MappingName({ id, row, missing, changed }: MappingNameProps) {
  const t = useText()
  const explanation = mappingExplanation(row, t)
  return (
    <div className="flex min-w-0 flex-col">
      <div className="flex min-h-8 flex-wrap items-center gap-2">
        <Label
          id={`${id}-label`}
          htmlFor={id}
          size="small"
          weight="plus"
          className="min-w-0 break-words"
        >
          {row.label}
        </Label>
        {missing && (
          <Badge size="2xsmall" color="orange">
            {t("mapping.required")}
          </Badge>
        )}
        {changed && (
          <Badge size="2xsmall" color="blue">
            {t("mapping.unsavedChoice")}
          </Badge>
        )}
      </div>
      {explanation && (
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {explanation}
        </Text>
      )}
    </div>
  )
}
