import { Link } from "react-router-dom"
import { type LogLine } from "../../api/admin/xero/answers"

/** Leads from a line of the log to its order or customer. */
export function SubjectLink({ line }: { line: LogLine }) {
  return (
    <Link
      to={`/${line.subject_type}s/${line.subject_id}`}
      title={line.subject_label}
      className="block max-w-40 truncate text-ui-fg-interactive hover:text-ui-fg-interactive-hover focus-visible:shadow-borders-interactive-with-focus rounded-sm outline-none"
      data-testid={`xero-log-subject-${line.id}`}
    >
      {line.subject_label}
    </Link>
  )
}
