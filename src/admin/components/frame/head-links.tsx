import { type StatusAnswer } from "../../../api/admin/xero/answers"
import { useText } from "../../hooks/frame/use-text"
import { LinkButton } from "./link-button"

/** The ways from the head of the Xero page to the tasks and the whole log. */
export function HeadLinks({ status }: { status: StatusAnswer }) {
  const t = useText()
  const { connection } = status
  return (
    <>
      {connection && connection.status !== "disconnected" && (
        <LinkButton to="/xero/tasks" testId="xero-to-tasks">
          {t("tasks.open")}
        </LinkButton>
      )}
      {connection && (
        <LinkButton to="/xero/log" testId="xero-to-log">
          {t("log.whole")}
        </LinkButton>
      )}
    </>
  )
}
