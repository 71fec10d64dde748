import { useText } from "../../hooks/frame/use-text"
import { Note } from "../frame/note"
import { XeroLink } from "../frame/xero-link"

/** Says that nothing is sent while the sync is off, and where it is switched on. */
export function SyncOffNote({ testId }: { testId: string }) {
  const t = useText()
  return (
    <Note variant="warning" testId={testId}>
      {t("tasks.off")}{" "}
      <XeroLink to="/settings/xero" className="text-ui-fg-interactive-hover hover:underline">
        {t("tasks.toSettings")}
      </XeroLink>
    </Note>
  )
}
