import { Button, StatusBadge } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useText } from "../hooks/use-text"
import { Section } from "./section"

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
        <Button size="small" variant="secondary" asChild>
          <Link to="/settings/xero" data-testid="xero-to-settings">
            {t("actions.openSettings")}
          </Link>
        </Button>
      }
    />
  )
}
