import { XMarkMini } from "@medusajs/icons"
import { Badge, Hint, IconButton, Label } from "@medusajs/ui"
import { useId, useState } from "react"
import { useDebounced } from "../../hooks/frame/use-debounced"
import { useStoreNames, useStoreSearch } from "../../hooks/frame/use-store-search"
import { useText } from "../../hooks/frame/use-text"
import { SearchableSelect } from "./searchable-select"

interface ChosenRecordsProps {
  kind: "sales_channel" | "customer_group"
  label: string
  hint: string
  ids: string[]
  onChange: (ids: string[]) => void
  testId: string
}

/** Chooses some of the store's records of a kind; none chosen means all. */
export function ChosenRecords({ kind, label, hint, ids, onChange, testId }: ChosenRecordsProps) {
  const t = useText()
  const id = useId()
  const [typed, setTyped] = useState("")
  const asked = useDebounced(typed, 250)
  const search = useStoreSearch(kind, asked)
  const names = useStoreNames(kind, ids)
  const options = (search.data ?? [])
    .map((record) => ({ value: record.id, label: record.name, detail: null }))
    .filter(({ value }) => !ids.includes(value))
  const nameOf = (one: string) =>
    names.data?.get(one) ?? (names.isSuccess && !names.isPlaceholderData ? t("options.gone") : "…")
  return (
    <div className="flex min-w-0 flex-col gap-y-2">
      <Label id={`${id}-label`} htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <SearchableSelect
        id={id}
        name={label}
        labelledBy={`${id}-label`}
        describedBy={`${id}-hint`}
        invalid={search.isError}
        options={options}
        value={null}
        valueLabel={null}
        valueDetail={null}
        placeholder={t(ids.length ? `options.add.${kind}` : `options.all.${kind}`)}
        onChange={(chosen) => chosen && onChange([...ids, chosen])}
        onType={setTyped}
        busy={search.isFetching || typed !== asked}
        testId={testId}
      />
      {ids.length > 0 && (
        <ul className="flex flex-wrap gap-2" data-testid={`${testId}-chosen`}>
          {ids.map((one) => (
            <li key={one}>
              <Badge size="small" className="flex items-center gap-x-1 pe-0.5">
                {nameOf(one)}
                <IconButton
                  type="button"
                  size="2xsmall"
                  variant="transparent"
                  aria-label={t("options.leaveOut", { name: nameOf(one) })}
                  onClick={() => onChange(ids.filter((other) => other !== one))}
                  data-testid={`${testId}-remove-${one}`}
                >
                  <XMarkMini className="text-ui-fg-muted" />
                </IconButton>
              </Badge>
            </li>
          ))}
        </ul>
      )}
      <Hint id={`${id}-hint`} variant={search.isError ? "error" : "info"} aria-live="polite">
        {search.isError ? t("options.searchFailed") : hint}
      </Hint>
    </div>
  )
}
