import { StatusBadge } from "@medusajs/ui"
import { useText } from "../../hooks/frame/use-text"
import { LinkButton } from "../frame/link-button"
import { Section } from "../frame/section"

/** Stands in place of what needs a connected organisation. */
export function NotConnected() {
  const t = useText()
  return (
    <Section
      level="h1"
      title={t("menu.xero")}
      subtitle={t("overview.notConnected")}
      testId="xero-not-connected"
      mark={
        <StatusBadge color="grey" data-testid="xero-state" data-state="not_connected">
          {t("state.not_connected")}
        </StatusBadge>
      }
      actions={
        <>
          <LinkButton to="/settings/xero" testId="xero-to-settings">
            {t("actions.openSettings")}
          </LinkButton>
          <LinkButton to="/xero/setup" variant="primary" testId="xero-to-setup">
            {t("setup.begin")}
          </LinkButton>
        </>
      }
    />
  )
}
