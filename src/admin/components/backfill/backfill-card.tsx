import { useText } from "../../hooks/frame/use-text"
import { LinkButton } from "../frame/link-button"
import { CardFrame } from "../frame/card-frame"

/** Leads to the page of past orders, which are counted before they are sent. */
export function BackfillCard() {
  const t = useText()
  const name = t("tasks.kind.backfill")
  return (
    <CardFrame
      name={name}
      hint={t("tasks.hint.backfill")}
      testId="xero-task-backfill"
      action={
        <LinkButton
          to="/xero/backfill"
          label={t("tasks.openLabel", { name })}
          testId="xero-task-open-backfill"
        >
          {t("tasks.openIt")}
        </LinkButton>
      }
    />
  )
}
