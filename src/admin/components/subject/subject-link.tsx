import { Link } from "react-router-dom"
import { type LogLine } from "../../../api/admin/xero/answers"
import { useText } from "../../hooks/frame/use-text"

/** Leads from a line of the log to its order or customer, or to the settings. */
export function SubjectLink({ line }: { line: LogLine }) {
  const t = useText()
  const setting = line.subject_type === "setting"
  const label = setting ? t.said(line.subject_label) : line.subject_label
  return (
    <Link
      to={setting ? "/settings/xero" : `/${line.subject_type}s/${line.subject_id}`}
      title={label}
      className="block max-w-40 truncate text-ui-fg-interactive-hover hover:underline focus-visible:shadow-borders-interactive-with-focus rounded-sm outline-none"
      data-testid={`xero-log-subject-${line.id}`}
    >
      {label}
    </Link>
  )
}
