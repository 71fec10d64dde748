import { Text } from "@medusajs/ui"
import { useSetup } from "../../hooks/setup/use-setup"
import { useText } from "../../hooks/frame/use-text"
import { LinkButton } from "../frame/link-button"
import { Section } from "../frame/section"

/** Leads an organisation that is not switched on back to where its set-up stands; nothing while that is not known. */
export function SetupInvitation() {
  const t = useText()
  const { data: setup } = useSetup()
  if (!setup || setup.finished) {
    return null
  }
  const at = setup.steps.findIndex(({ id }) => id === setup.step)
  return (
    <Section
      title={t("setup.invitation")}
      testId="xero-setup-invitation"
      actions={
        <LinkButton to="/xero/setup" variant="primary" testId="xero-to-setup">
          {t("setup.goOn")}
        </LinkButton>
      }
    >
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        {t("setup.invitationHint", {
          at: at + 1,
          all: setup.steps.length,
          name: t(`setup.name.${setup.step}`),
        })}
      </Text>
    </Section>
  )
}
