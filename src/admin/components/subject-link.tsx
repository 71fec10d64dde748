import { Link } from "react-router-dom"
import { type LogLine } from "../../api/admin/xero/answers"

/** Leads from a line of the log to its order or customer, or to the settings. */
export function SubjectLink({ line }: { line: LogLine }) {
  return (
    <Link
      to={
        line.subject_type === "setting"
          ? "/settings/xero"
          : `/${line.subject_type}s/${line.subject_id}`
      }
      title={line.subject_label}
      className="block max-w-40 truncate text-ui-fg-interactive-hover hover:underline focus-visible:shadow-borders-interactive-with-focus rounded-sm outline-none"
      data-testid={`xero-log-subject-${line.id}`}
    >
      {line.subject_label}
    </Link>
  )
}
