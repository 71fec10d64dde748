import { toast } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { type OrganisationAnswer, type RoutesAnswer } from "../../../api/admin/xero/answers"
import { useSaveRoutes } from "../../hooks/routes/use-save-routes"
import { useText } from "../../hooks/frame/use-text"
import { useUnsavedGuard } from "../../hooks/frame/use-unsaved-guard"
import { draftOf, type RoutesDraft, sameRules } from "../../state/routes-draft"
import { FormFooter } from "../form/form-footer"
import { RoutesGroup } from "./routes-group"
import { Section } from "../frame/section"
import { SelectField } from "../form/select-field"
import { UnsavedPrompt } from "../form/unsaved-prompt"

interface RoutesFormProps {
  saved: RoutesAnswer
  organisations: OrganisationAnswer[]
}

/** The default organisation and the choices for sales channels and regions, saved together. */
export function RoutesForm({ saved, organisations }: RoutesFormProps) {
  const t = useText()
  const save = useSaveRoutes()
  const [edited, setEdited] = useState<RoutesDraft | null>(null)
  const draft = edited ?? draftOf(saved)
  const unsaved = !sameRules(draft, draftOf(saved))
  const guard = useUnsavedGuard(unsaved)
  const options = organisations.map(({ id, organisation_name }) => ({
    value: id,
    label: organisation_name,
  }))

  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate(draft, {
      onSuccess: () => {
        setEdited(null)
        toast.success(t("routes.saved"))
      },
    })
  }

  return (
    <Section title={t("routes.title")} subtitle={t("routes.subtitle")} testId="xero-routes">
      <form onSubmit={submit} className="divide-y">
        <div className="max-w-xl px-6 py-4">
          <SelectField
            label={t("routes.default")}
            hint={t("routes.defaultHint")}
            value={draft.default_connection_id}
            options={options}
            onChange={(default_connection_id) => setEdited({ ...draft, default_connection_id })}
            testId="xero-default-organisation"
          />
        </div>
        {(["sales_channel", "region"] as const).map((kind) => (
          <RoutesGroup
            key={kind}
            kind={kind}
            sources={saved.sources[kind]}
            draft={draft}
            options={options}
            onChange={setEdited}
          />
        ))}
        <FormFooter
          unsaved={unsaved}
          saving={save.isPending}
          onUndo={() => setEdited(null)}
          testId="xero-routes"
        />
      </form>
      <UnsavedPrompt guard={guard} />
    </Section>
  )
}
