import { Hint, Label, Select, Text } from "@medusajs/ui"
import { type InvoiceStatus } from "../../accounting/mapping/settings"
import { useText } from "../hooks/use-text"
import { type OptionsDraft, type OptionsErrors } from "../state/options-draft"
import { TextField } from "./text-field"

const STATUSES: InvoiceStatus[] = ["DRAFT", "SUBMITTED", "AUTHORISED"]

interface OptionsInvoiceProps {
  draft: OptionsDraft
  errors: OptionsErrors
  onEdit: (part: Partial<OptionsDraft>) => void
}

/** How an order's invoice looks in Xero. */
export function OptionsInvoice({ draft, errors, onEdit }: OptionsInvoiceProps) {
  const t = useText()
  const paymentsWait = draft.sync_payments && draft.invoice_status !== "AUTHORISED"
  return (
    <fieldset className="flex min-w-0 flex-col gap-y-4">
      <legend className="mb-3">
        <Text as="span" size="small" leading="compact" weight="plus">
          {t("options.how")}
        </Text>
      </legend>
      <div className="flex flex-col gap-y-2">
        <Label htmlFor="xero-invoice-status" size="small" weight="plus">
          {t("options.status")}
        </Label>
        <Select
          value={draft.invoice_status}
          onValueChange={(status) => onEdit({ invoice_status: status as InvoiceStatus })}
        >
          <Select.Trigger
            id="xero-invoice-status"
            aria-describedby={paymentsWait ? "xero-invoice-status-hint" : undefined}
            data-testid="xero-invoice-status"
          >
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            {STATUSES.map((status) => (
              <Select.Item
                key={status}
                value={status}
                data-testid={`xero-invoice-status-${status}`}
              >
                {t(`options.statuses.${status}`)}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
        {paymentsWait && (
          <Hint id="xero-invoice-status-hint">{t("options.paymentsNeedApproved")}</Hint>
        )}
      </div>
      <TextField
        label={t("options.prefix")}
        hint={t("options.prefixHint", { example: `${draft.invoice_number_prefix}1001` })}
        error={errors.invoice_number_prefix ? t(errors.invoice_number_prefix) : null}
        value={draft.invoice_number_prefix}
        onChange={(invoice_number_prefix) => onEdit({ invoice_number_prefix })}
        testId="xero-prefix"
      />
      <TextField
        label={t("options.dueDays")}
        hint={t("options.dueDaysHint")}
        error={errors.due_days ? t(errors.due_days) : null}
        value={draft.due_days}
        inputMode="numeric"
        onChange={(due_days) => onEdit({ due_days })}
        testId="xero-due-days"
      />
    </fieldset>
  )
}
