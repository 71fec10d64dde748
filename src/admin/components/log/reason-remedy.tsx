import { Button } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { type ReasonAnswer } from "../../../api/admin/xero/answers"
import { useText } from "../../hooks/frame/use-text"
import { remedyOf } from "../../state/reason-remedy"
import { XeroLink } from "../frame/xero-link"

/** The way to where a reason is mended: the mapping, the settings, the order, or Xero. */
export function ReasonRemedy({ reason, xeroUrl }: { reason: ReasonAnswer; xeroUrl: string }) {
  const t = useText()
  const { remedy, to, outside } = remedyOf(reason, xeroUrl)
  const text = t(`reasons.to.${remedy}`, { label: reason.subject_label })
  const testId = `xero-reason-remedy-${reason.code}`
  return (
    <Button size="small" variant="transparent" asChild>
      {outside ? (
        <a href={to} target="_blank" rel="noreferrer" data-testid={testId}>
          {text}
        </a>
      ) : remedy === "subject" ? (
        <Link to={to} data-testid={testId}>
          {text}
        </Link>
      ) : (
        <XeroLink to={to} data-testid={testId}>
          {text}
        </XeroLink>
      )}
    </Button>
  )
}
