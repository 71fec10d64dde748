import { Button, RadioGroup, Text, toast } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useNavigate } from "react-router-dom"
import { type CallbackAnswer } from "../../../api/admin/xero/answers"
import { useConnectOrganisation } from "../../hooks/connection/use-connect-organisation"
import { useText } from "../../hooks/frame/use-text"
import { addressOf } from "../../state/organisation-address"
import { CallbackFailure } from "./callback-failure"
import { Section } from "../frame/section"

/** The organisations the owner let the store into; one of them is connected. */
export function ChooseOrganisation({ authorisation_id, tenants }: CallbackAnswer) {
  const t = useText()
  const navigate = useNavigate()
  const connect = useConnectOrganisation()
  const usable = tenants.filter(({ tenant_type }) => tenant_type === "ORGANISATION")
  const [chosen, setChosen] = useState(usable.length === 1 ? usable[0].tenant_id : "")

  if (usable.length === 0) {
    return <CallbackFailure message={t("callback.none")} />
  }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    connect.mutate(
      { authorisation_id, tenant_id: chosen },
      {
        onSuccess: ({ connection }) => {
          toast.success(t("callback.connected", { name: connection.organisation_name }))
          const organisation = connection.is_default ? undefined : connection.id
          // One that was switched on before resumes; a new one is set up.
          const page = connection.sync_enabled ? "/settings/xero" : "/xero/setup"
          navigate(addressOf(page, organisation), { replace: true })
        },
      }
    )
  }

  return (
    <Section
      level="h1"
      title={t("callback.title")}
      subtitle={t("callback.subtitle")}
      testId="xero-choose-organisation"
    >
      <form onSubmit={submit} className="divide-y">
        <div className="px-6 py-4">
          <RadioGroup
            value={chosen}
            onValueChange={setChosen}
            aria-label={t("callback.organisations")}
            className="max-w-xl"
          >
            {tenants.map(({ tenant_id, name, tenant_type }) => (
              <RadioGroup.ChoiceBox
                key={tenant_id}
                value={tenant_id}
                label={name}
                description={
                  tenant_type === "ORGANISATION"
                    ? t("callback.organisation")
                    : t("callback.practice")
                }
                disabled={tenant_type !== "ORGANISATION"}
                data-testid={`xero-tenant-${tenant_id}`}
              />
            ))}
          </RadioGroup>
        </div>
        <div className="flex flex-wrap items-center justify-end gap-2 px-6 py-4">
          <Text size="small" role="status" className="text-ui-fg-subtle grow">
            {connect.isPending ? t("callback.connecting") : ""}
          </Text>
          <Button
            size="small"
            variant="secondary"
            type="button"
            onClick={() => navigate("/settings/xero", { replace: true })}
          >
            {t("actions.cancel")}
          </Button>
          <Button
            size="small"
            type="submit"
            disabled={!chosen}
            isLoading={connect.isPending}
            data-testid="xero-connect-organisation"
          >
            {t("callback.connect")}
          </Button>
        </div>
      </form>
    </Section>
  )
}
