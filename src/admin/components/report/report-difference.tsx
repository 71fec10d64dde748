import { useFormat } from "../../hooks/frame/use-format"
import { useText } from "../../hooks/frame/use-text"

interface ReportDifferenceProps {
  /** Decimal string in major units. */
  amount: string
  /** Documents behind it that differ, though they may come to nothing together. */
  differing: number
  currency: string
}

/** By how much the two sides of a figure differ; in words where they agree, or where differences cancel out. */
export function ReportDifference({ amount, differing, currency }: ReportDifferenceProps) {
  const t = useText()
  const format = useFormat()
  if (Number(amount) !== 0) {
    return <span className="text-ui-fg-error">{format.money(amount, currency)}</span>
  }
  return differing === 0 ? (
    <span className="text-ui-fg-subtle">{t("report.agreesRow")}</span>
  ) : (
    <span>{t("report.differing", { count: differing })}</span>
  )
}
