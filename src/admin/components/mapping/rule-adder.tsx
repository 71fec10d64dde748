import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useText } from "../../hooks/frame/use-text"
import { RuleSearch } from "./rule-search"

interface RuleAdderProps {
  /** Sources that have a row already. */
  taken: string[]
  onAdd: (source: string, label: string) => void
}

/** Offers a sales account of its own for a product, collection, category or tag. */
export function RuleAdder({ taken, onAdd }: RuleAdderProps) {
  const t = useText()
  const [searching, setSearching] = useState(false)
  if (searching) {
    return (
      <RuleSearch
        taken={taken}
        onCancel={() => setSearching(false)}
        onFound={(source, label) => {
          setSearching(false)
          onAdd(source, label)
        }}
      />
    )
  }
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle text-pretty">
        {t("mapping.rule.hint")}
      </Text>
      <Button
        size="small"
        variant="secondary"
        onClick={() => setSearching(true)}
        data-testid="xero-rule-add"
      >
        {t("mapping.rule.add")}
      </Button>
    </div>
  )
}
