import { Heading, Text } from "@medusajs/ui"
import { useText } from "../../hooks/frame/use-text"
import { LinkButton } from "../frame/link-button"
import { SyncOffNote } from "../sync/sync-off-note"

/** The heading of the lists, and why nothing goes while the sync is off. */
export function ToSendHead({ goes }: { goes: boolean }) {
  const t = useText()
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3">
        <div>
          <Heading level="h1">{t("toSend.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {t("toSend.subtitle")}
          </Text>
        </div>
        <LinkButton to="/xero/tasks" testId="xero-to-tasks">
          {t("tasks.open")}
        </LinkButton>
      </div>
      {!goes && <SyncOffNote testId="xero-to-send-off" />}
    </div>
  )
}
