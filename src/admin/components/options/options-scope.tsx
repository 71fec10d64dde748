import { useText } from "../../hooks/frame/use-text"
import { OptionsGroup, type OptionsGroupInput } from "./options-group"
import { SelectField } from "../form/select-field"
import { SwitchField } from "../form/switch-field"

/** Which of the store's records go to Xero. */
export function OptionsScope({ draft, onEdit }: Omit<OptionsGroupInput, "errors">) {
  const t = useText()
  return (
    <OptionsGroup title={t("options.what")} testId="xero-options-scope">
      <SwitchField
        label={t("options.customers")}
        hint={t("options.customersHint")}
        checked={draft.sync_customers}
        onChange={(sync_customers) => onEdit({ sync_customers })}
        testId="xero-sync-customers"
      />
      <SwitchField
        label={t("options.invoices")}
        hint={t("options.invoicesHint")}
        checked={draft.sync_invoices}
        onChange={(sync_invoices) => onEdit({ sync_invoices })}
        testId="xero-sync-invoices"
      />
      <SwitchField
        label={t("options.payments")}
        hint={t("options.paymentsHint")}
        checked={draft.sync_payments}
        onChange={(sync_payments) => onEdit({ sync_payments })}
        testId="xero-sync-payments"
      />
      <SwitchField
        label={t("options.refunds")}
        hint={t(draft.sync_refunds ? "options.refundsHint" : "options.refundsOffHint")}
        checked={draft.sync_refunds}
        onChange={(sync_refunds) => onEdit({ sync_refunds })}
        testId="xero-sync-refunds"
      />
      <SelectField
        label={t("options.drafts")}
        hint={t(`options.draftsHints.${draft.draft_orders}`)}
        value={draft.draft_orders}
        options={(["ignore", "quote", "draft_invoice"] as const).map((value) => ({
          value,
          label: t(`options.draftsChoices.${value}`),
        }))}
        onChange={(draft_orders) => onEdit({ draft_orders })}
        testId="xero-draft-orders"
      />
    </OptionsGroup>
  )
}
