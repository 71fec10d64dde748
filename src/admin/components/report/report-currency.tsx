import { Container } from "@medusajs/ui"
import { useText } from "../../hooks/frame/use-text"
import { SelectField } from "../form/select-field"

interface ReportCurrencyProps {
  currencies: string[]
  value: string
  onChange: (currency: string) => void
}

/** Chooses the currency whose figures are shown: those of two do not add up. */
export function ReportCurrency({ currencies, value, onChange }: ReportCurrencyProps) {
  const t = useText()
  return (
    <Container className="px-6 py-4">
      <div className="max-w-40">
        <SelectField
          label={t("report.currency")}
          hint={null}
          value={value}
          options={currencies.map((currency) => ({ value: currency, label: currency }))}
          onChange={onChange}
          testId="xero-report-currency"
        />
      </div>
    </Container>
  )
}
