import { Link } from "react-router-dom"
import { type LogLine } from "../../../api/admin/xero/answers"
import { useText } from "../../hooks/frame/use-text"
import { logCause } from "../../state/log-cause"

/** What led to a line, and the way to the user who asked for it. */
export function LogCause({ line }: { line: LogLine }) {
  const t = useText()
  const cause = logCause(line, t)
  const { actor_id: actor } = line
  if (!cause) {
    return null
  }
  return (
    <span
      className="text-ui-fg-subtle txt-compact-xsmall flex flex-wrap gap-x-1"
      data-testid={`xero-log-cause-${line.id}`}
    >
      <span>{cause}</span>
      {actor?.startsWith("user_") && (
        <Link
          to={`/settings/users/${actor}`}
          className="text-ui-fg-interactive-hover hover:underline focus-visible:shadow-borders-interactive-with-focus rounded-sm outline-none"
        >
          {t("log.byUser")}
        </Link>
      )}
      {line.note_state === "sent" && <span>· {t("log.noted")}</span>}
      {actor?.startsWith("apk_") && <span>{t("log.byKey")}</span>}
    </span>
  )
}
