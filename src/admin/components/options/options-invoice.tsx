import { type InvoiceStatus } from "../../../accounting/mapping/settings"
import { useText } from "../../hooks/frame/use-text"
import { OptionsGroup, type OptionsGroupInput } from "./options-group"
import { OptionsTerms } from "./options-terms"
import { SelectField } from "../form/select-field"
import { SwitchField } from "../form/switch-field"
import { TextField } from "../form/text-field"

const STATUSES: InvoiceStatus[] = ["DRAFT", "SUBMITTED", "AUTHORISED"]

/** How invoices and credit notes look in Xero. */
export function OptionsInvoice({ draft, errors, onEdit }: OptionsGroupInput) {
  const t = useText()
  const unapproved = draft.invoice_status !== "AUTHORISED"
  const paymentsWait = unapproved && draft.sync_payments && !draft.authorise_when_paid
  return (
    <OptionsGroup title={t("options.how")} testId="xero-options-invoices">
      <SelectField
        label={t("options.status")}
        hint={paymentsWait ? t("options.paymentsNeedApproved") : null}
        value={draft.invoice_status}
        options={STATUSES.map((status) => ({
          value: status,
          label: t(`options.statuses.${status}`),
        }))}
        onChange={(invoice_status) => onEdit({ invoice_status })}
        testId="xero-invoice-status"
      />
      {unapproved && (
        <SwitchField
          label={t("options.authorise")}
          hint={t("options.authoriseHint")}
          checked={draft.authorise_when_paid}
          onChange={(authorise_when_paid) => onEdit({ authorise_when_paid })}
          testId="xero-authorise-when-paid"
        />
      )}
      <TextField
        label={t("options.prefix")}
        hint={t("options.prefixHint", { example: `${draft.invoice_number_prefix}1001` })}
        error={errors.invoice_number_prefix ? t(errors.invoice_number_prefix) : null}
        value={draft.invoice_number_prefix}
        onChange={(invoice_number_prefix) => onEdit({ invoice_number_prefix })}
        testId="xero-prefix"
      />
      <TextField
        label={t("options.creditPrefix")}
        hint={t("options.creditPrefixHint", { example: `${draft.credit_note_number_prefix}1001` })}
        error={errors.credit_note_number_prefix ? t(errors.credit_note_number_prefix) : null}
        value={draft.credit_note_number_prefix}
        onChange={(credit_note_number_prefix) => onEdit({ credit_note_number_prefix })}
        testId="xero-credit-prefix"
      />
      <TextField
        label={t("options.itemCode")}
        hint={t("options.itemCodeHint")}
        error={errors.item_code ? t(errors.item_code) : null}
        value={draft.item_code}
        onChange={(item_code) => onEdit({ item_code })}
        testId="xero-item-code"
      />
      <OptionsTerms draft={draft} errors={errors} onEdit={onEdit} />
    </OptionsGroup>
  )
}
