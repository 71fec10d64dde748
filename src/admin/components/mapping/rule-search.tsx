import { Button, Hint, Select } from "@medusajs/ui"
import { useId, useState } from "react"
import { useDebounced } from "../../hooks/frame/use-debounced"
import { useStoreSearch } from "../../hooks/frame/use-store-search"
import { useText } from "../../hooks/frame/use-text"
import { RULE_KINDS, type RuleKind } from "../../state/rule-kinds"
import { SearchableSelect } from "../form/searchable-select"

interface RuleSearchProps {
  taken: string[]
  onFound: (source: string, label: string) => void
  onCancel: () => void
}

/** Finds in the store what a rule is to be made for. */
export function RuleSearch({ taken, onFound, onCancel }: RuleSearchProps) {
  const t = useText()
  const id = useId()
  const [kind, setKind] = useState<RuleKind>("product")
  const [typed, setTyped] = useState("")
  const asked = useDebounced(typed, 250)
  const search = useStoreSearch(kind, asked)
  const options = (search.data ?? [])
    .map((record) => ({ value: `${kind}:${record.id}`, label: record.name, detail: null }))
    .filter(({ value }) => !taken.includes(value))
  const find = t(`mapping.rule.find.${kind}`)
  return (
    <div
      className="grid items-start gap-x-4 gap-y-2 px-6 py-4 md:grid-cols-2"
      data-testid="xero-rule"
    >
      <Select
        value={kind}
        onValueChange={(chosen) => setKind(RULE_KINDS.find((one) => one === chosen) ?? kind)}
      >
        <Select.Trigger autoFocus aria-label={t("mapping.rule.kind")} data-testid="xero-rule-kind">
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {RULE_KINDS.map((one) => (
            <Select.Item key={one} value={one} data-testid={`xero-rule-kind-${one}`}>
              {t(`mapping.rule.kinds.${one}`)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
      <div className="flex min-w-0 flex-col gap-y-2">
        <div className="flex items-center gap-x-2">
          <span id={`${id}-label`} className="sr-only">
            {find}
          </span>
          <SearchableSelect
            id={id}
            name={t(`mapping.rule.kinds.${kind}`)}
            labelledBy={`${id}-label`}
            describedBy={`${id}-failure`}
            invalid={search.isError}
            options={options}
            value={null}
            valueLabel={null}
            valueDetail={null}
            placeholder={find}
            onChange={(source) => {
              const found = options.find(({ value }) => value === source)
              if (found) {
                onFound(found.value, found.label)
              }
            }}
            onType={setTyped}
            busy={search.isFetching || typed !== asked}
            testId="xero-rule-source"
          />
          <Button
            size="small"
            variant="transparent"
            onClick={onCancel}
            data-testid="xero-rule-cancel"
          >
            {t("actions.cancel")}
          </Button>
        </div>
        <div id={`${id}-failure`} aria-live="polite" className="empty:hidden">
          {search.isError && <Hint variant="error">{t("mapping.rule.failed")}</Hint>}
        </div>
      </div>
    </div>
  )
}
