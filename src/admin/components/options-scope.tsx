import { Text } from "@medusajs/ui"
import { useText } from "../hooks/use-text"
import { type OptionsDraft } from "../state/options-draft"
import { SwitchField } from "./switch-field"

interface OptionsScopeProps {
  draft: OptionsDraft
  onEdit: (part: Partial<OptionsDraft>) => void
}

/** Which of the store's records go to Xero. */
export function OptionsScope({ draft, onEdit }: OptionsScopeProps) {
  const t = useText()
  return (
    <fieldset className="flex min-w-0 flex-col gap-y-3">
      <legend className="mb-3">
        <Text as="span" size="small" leading="compact" weight="plus">
          {t("options.what")}
        </Text>
      </legend>
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
        label={t("options.matchByName")}
        hint={t("options.matchByNameHint")}
        checked={draft.match_contacts_by_name}
        onChange={(match_contacts_by_name) => onEdit({ match_contacts_by_name })}
        testId="xero-match-by-name"
      />
    </fieldset>
  )
}
