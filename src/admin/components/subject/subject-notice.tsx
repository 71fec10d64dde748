import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { type SubjectAnswer } from "../../../api/admin/xero/answers"
import { useFormat } from "../../hooks/frame/use-format"
import { type SubjectType } from "../../hooks/subject/use-subject"
import { useText } from "../../hooks/frame/use-text"
import { addressOf } from "../../state/organisation-address"
import { type SubjectState } from "../../state/subject-state"
import { Note } from "../frame/note"

interface SubjectNoticeProps {
  type: SubjectType
  subject: SubjectAnswer
  state: SubjectState
}

/** Why the record is not, or not wholly, in Xero, and where to put it right. */
export function SubjectNotice({ type, subject, state }: SubjectNoticeProps) {
  const t = useText()
  const format = useFormat()
  const { entry, documents } = subject
  const organisation = subject.connection_id ?? undefined
  if (state === "not_connected" || state === "paused") {
    return (
      <div className="flex flex-col gap-y-2 px-6 py-4">
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {state === "paused"
            ? t("widget.paused")
            : t.said(subject.problem ?? t("widget.notConnected"))}
        </Text>
        <NoticeLink
          to={addressOf("/settings/xero", organisation)}
          label={t("actions.openSettings")}
        />
      </div>
    )
  }
  const troubled = state === "held" || state === "failed"
  if (entry?.reason && (troubled || state === "skipped")) {
    return (
      <div className="flex flex-col gap-y-3 px-6 py-4">
        <Note
          variant={state === "held" ? "error" : state === "failed" ? "warning" : "info"}
          testId="xero-widget-reason"
        >
          {t.said(entry.reason)}
          {state === "failed" &&
            entry.next_try_at &&
            ` ${t("widget.nextTry", { when: format.time(entry.next_try_at) })}`}
        </Note>
        {troubled && (
          <NoticeLink
            to={addressOf("/xero/log?state=waiting", organisation)}
            label={t("widget.showLog")}
          />
        )}
      </div>
    )
  }
  if (state === "queued" && entry?.waits) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-4" data-testid="xero-widget-waits">
        {entry.waits.until
          ? t("widget.goesAt", { when: format.time(entry.waits.until) })
          : t("widget.waitsForYou")}
      </Text>
    )
  }
  return documents.length ? null : (
    <Text size="small" className="text-ui-fg-subtle px-6 py-4" data-testid="xero-widget-empty">
      {type === "order" ? t("widget.emptyOrder") : t("widget.emptyCustomer")}
    </Text>
  )
}

function NoticeLink({ to, label }: { to: string; label: string }) {
  return (
    <Link
      to={to}
      className="text-ui-fg-interactive-hover hover:underline txt-compact-small-plus w-fit"
    >
      {label}
    </Link>
  )
}
