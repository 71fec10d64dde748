import { toast } from "@medusajs/ui"
import { type FormEvent, useEffect, useState } from "react"
import { type ConnectionAnswer, type SettingsAnswer } from "../../../api/admin/xero/answers"
import { useSaveSettings } from "../../hooks/options/use-save-settings"
import { useText } from "../../hooks/frame/use-text"
import { useUnsavedGuard } from "../../hooks/frame/use-unsaved-guard"
import { draftOf, optionsChange, type OptionsDraft, optionsErrors } from "../../state/options-draft"
import { FormFooter } from "../form/form-footer"
import { OptionsAlerts } from "./options-alerts"
import { OptionsClosedPeriods } from "./options-closed-periods"
import { OptionsCustomers } from "./options-customers"
import { OptionsInbound } from "./options-inbound"
import { OptionsInvoice } from "./options-invoice"
import { OptionsPaper } from "./options-paper"
import { OptionsScope } from "./options-scope"
import { OptionsSending } from "./options-sending"
import { OptionsTrail } from "./options-trail"
import { OptionsWhich } from "./options-which"
import { Section } from "../frame/section"
import { UnsavedPrompt } from "../form/unsaved-prompt"

interface OptionsSectionProps {
  settings: SettingsAnswer
  connection: ConnectionAnswer
  /** Is told whether something is changed and not saved. */
  onUnsaved?: (unsaved: boolean) => void
}

/** What is sent to Xero, when, and how it looks there, checked and saved together. */
export function OptionsSection({ settings, connection, onUnsaved }: OptionsSectionProps) {
  const t = useText()
  const save = useSaveSettings()
  const [edits, setEdits] = useState<Partial<OptionsDraft>>({})
  const draft = { ...draftOf(settings), ...edits }
  const errors = optionsErrors(draft)
  const change = optionsChange(draft, settings)
  const unsaved = Object.keys(change).length > 0
  const guard = useUnsavedGuard(unsaved)
  useEffect(() => onUnsaved?.(unsaved), [onUnsaved, unsaved])
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
            <OptionsWhich draft={draft} onEdit={edit} />
            <OptionsCustomers draft={draft} onEdit={edit} />
            <OptionsClosedPeriods draft={draft} onEdit={edit} />
            <OptionsAlerts draft={draft} errors={errors} onEdit={edit} />
            <OptionsInbound draft={draft} onEdit={edit} />
            <OptionsTrail draft={draft} onEdit={edit} />
          </div>
          <div className="flex min-w-0 flex-col gap-y-6">
            <OptionsSending
              draft={draft}
              errors={errors}
              onEdit={edit}
              timeZone={connection.time_zone}
            />
            <OptionsInvoice draft={draft} errors={errors} onEdit={edit} />
            <OptionsPaper draft={draft} onEdit={edit} connection={connection} />
          </div>
        </div>
        <FormFooter
          unsaved={unsaved}
          invalid={Object.keys(errors).length > 0}
          saving={save.isPending}
          onUndo={() => setEdits({})}
          testId="xero-options"
        />
      </form>
      <UnsavedPrompt guard={guard} />
    </Section>
  )
}
