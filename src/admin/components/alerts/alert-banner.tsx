import { Button, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { type AlertAnswer } from "../../../api/admin/xero/answers"
import { useDismissAlert } from "../../hooks/alerts/use-dismiss-alert"
import { useFormat } from "../../hooks/frame/use-format"
import { useText } from "../../hooks/frame/use-text"
import { addressOf } from "../../state/organisation-address"
import { Note } from "../frame/note"

interface AlertBannerProps {
  alert: AlertAnswer
  /** Whose it is, where the way there has to say so. */
  organisation: string | undefined
}

/** One alert: what is wrong and since when, where to go, and a way to be left alone. */
export function AlertBanner({ alert, organisation }: AlertBannerProps) {
  const t = useText()
  const format = useFormat()
  const dismiss = useDismissAlert()
  const lost = alert.kind === "authorisation_lost"
  return (
    <Note variant={lost ? "error" : "warning"} testId={`xero-alert-${alert.kind}`}>
      <div className="flex flex-col gap-y-2">
        <div>
          <Text size="small" leading="compact" weight="plus">
            {t.said(alert.title)}
          </Text>
          <Text size="small" className="text-pretty">
            {t.said(alert.text)}
          </Text>
          {alert.email_problem && (
            <Text size="small" className="text-ui-fg-subtle text-pretty">
              {t("alerts.emailProblem", { reason: t.said(alert.email_problem) })}
            </Text>
          )}
        </div>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Link
            to={addressOf(alert.path, organisation)}
            className="text-ui-fg-interactive-hover hover:underline txt-compact-small-plus"
          >
            {t(`alerts.links.${alert.kind}`)}
          </Link>
          <Text size="small" leading="compact" className="text-ui-fg-subtle">
            {t("alerts.since", { when: format.time(alert.opened_at) })}
          </Text>
          <Button
            size="small"
            variant="transparent"
            isLoading={dismiss.isPending}
            onClick={() => dismiss.mutate(alert.id)}
            aria-label={t("alerts.dismissFor", { title: t.said(alert.title) })}
            data-testid="xero-alert-dismiss"
          >
            {t("alerts.dismiss")}
          </Button>
        </div>
      </div>
    </Note>
  )
}
