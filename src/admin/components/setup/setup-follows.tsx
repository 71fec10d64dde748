import { type SettingsAnswer } from "../../../api/admin/xero/answers"
import { useFormat } from "../../hooks/frame/use-format"
import { useText } from "../../hooks/frame/use-text"
import { FactRow } from "../frame/fact-row"

const DOCUMENTS = ["customers", "invoices", "payments", "refunds"] as const

/** What happens once the sync is on: which documents, when, from which day, and how held ones show. */
export function SetupFollows({ settings }: { settings: SettingsAnswer }) {
  const t = useText()
  const format = useFormat()
  const sent = DOCUMENTS.filter((name) => settings[`sync_${name}`])
  return (
    <dl className="divide-y" data-testid="xero-setup-follows">
      <FactRow title={t("setup.follows.what")} testId="xero-setup-follows-what">
        {sent.length
          ? sent.map((name) => t(`setup.document.${name}`)).join(", ")
          : t("setup.document.none")}
      </FactRow>
      <FactRow title={t("setup.follows.status")}>
        {t(`options.statuses.${settings.invoice_status}`)}
      </FactRow>
      <FactRow title={t("setup.follows.when")} testId="xero-setup-follows-when">
        {t(`sync.onHint.${settings.send_when}`)}
      </FactRow>
      <FactRow title={t("setup.follows.from")} testId="xero-setup-follows-from">
        {settings.start_date
          ? t("setup.follows.fromDay", { day: format.day(settings.start_date) })
          : t("sync.noStartDate")}
      </FactRow>
      <FactRow title={t("setup.follows.back")}>
        {settings.import_payments ? t("setup.follows.backOn") : t("setup.follows.backOff")}
      </FactRow>
      <FactRow title={t("setup.follows.held")}>{t("setup.follows.heldHow")}</FactRow>
    </dl>
  )
}
