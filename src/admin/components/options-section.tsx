import { Button, Text, toast } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { type SettingsAnswer } from "../../api/admin/xero/answers"
import { useSaveSettings } from "../hooks/use-save-settings"
import { useText } from "../hooks/use-text"
import { useUnsavedGuard } from "../hooks/use-unsaved-guard"
import { draftOf, optionsChange, type OptionsDraft, optionsErrors } from "../state/options-draft"
import { OptionsClosedPeriods } from "./options-closed-periods"
import { OptionsCustomers } from "./options-customers"
import { OptionsInvoice } from "./options-invoice"
import { OptionsScope } from "./options-scope"
import { Section } from "./section"
import { UnsavedPrompt } from "./unsaved-prompt"

/** What is sent to Xero and how it looks there, checked and saved together. */
export function OptionsSection({ settings }: { settings: SettingsAnswer }) {
  const t = useText()
  const save = useSaveSettings()
  const [edits, setEdits] = useState<Partial<OptionsDraft>>({})
  const draft = { ...draftOf(settings), ...edits }
  const errors = optionsErrors(draft)
  const change = optionsChange(draft, settings)
  const unsaved = Object.keys(change).length > 0
  const guard = useUnsavedGuard(unsaved)
  const edit = (part: Partial<OptionsDraft>) => setEdits((before) => ({ ...before, ...part }))

  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate(change, {
      onSuccess: () => {
        setEdits({})
        toast.success(t("options.saved"))
      },
    })
  }

  return (
    <Section title={t("options.title")} subtitle={t("options.subtitle")} testId="xero-options">
      <form onSubmit={submit} noValidate className="divide-y">
        <div className="grid gap-x-8 gap-y-6 px-6 py-4 lg:grid-cols-2">
          <div className="flex min-w-0 flex-col gap-y-6">
            <OptionsScope draft={draft} onEdit={edit} />
            <OptionsCustomers draft={draft} onEdit={edit} />
            <OptionsClosedPeriods draft={draft} onEdit={edit} />
          </div>
          <OptionsInvoice draft={draft} errors={errors} onEdit={edit} />
        </div>
        <div className="flex flex-wrap items-center justify-end gap-2 px-6 py-4">
          <Text size="small" className="text-ui-fg-subtle grow" role="status">
            {unsaved ? t("unsaved.note") : ""}
          </Text>
          {unsaved && (
            <Button
              size="small"
              variant="secondary"
              type="button"
              onClick={() => setEdits({})}
              data-testid="xero-options-undo"
            >
              {t("actions.undo")}
            </Button>
          )}
          <Button
            size="small"
            type="submit"
            disabled={!unsaved || Object.keys(errors).length > 0}
            isLoading={save.isPending}
            data-testid="xero-options-save"
          >
            {t("actions.save")}
          </Button>
        </div>
      </form>
      <UnsavedPrompt guard={guard} />
    </Section>
  )
}
