import { Text } from "@medusajs/ui"
import { useText } from "../../hooks/frame/use-text"
import { ConnectionFacts } from "../connection/connection-facts"
import { Note } from "../frame/note"
import { SetupCard } from "./setup-card"
import { type SetupStepInput } from "./setup-body"
import { XeroLink } from "../frame/xero-link"

/** Shows whose books these are, before anything is chosen for them. */
export function SetupOrganisation({ status, ...input }: SetupStepInput) {
  const t = useText()
  const { connection } = status
  return (
    <SetupCard step="organisation" {...input}>
      {connection?.is_demo_company && (
        <div className="px-6 py-4">
          <Note variant="info" testId="xero-setup-demo-company">
            {t("setup.demoCompany")}
          </Note>
        </div>
      )}
      {connection && <ConnectionFacts connection={connection} />}
      <Text size="small" className="text-ui-fg-subtle px-6 py-4 text-pretty">
        {t("setup.otherOrganisation")}{" "}
        <XeroLink to="/settings/xero" className="text-ui-fg-interactive-hover hover:underline">
          {t("actions.openSettings")}
        </XeroLink>
      </Text>
    </SetupCard>
  )
}
