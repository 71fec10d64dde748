import { useText } from "../../hooks/frame/use-text"
import { OptionsGroup, type OptionsGroupInput } from "./options-group"
import { SelectField } from "../form/select-field"
import { SwitchField } from "../form/switch-field"

/** Who orders are made out to in Xero. */
export function OptionsCustomers({ draft, onEdit }: Omit<OptionsGroupInput, "errors">) {
  const t = useText()
  return (
    <OptionsGroup title={t("options.who")} testId="xero-options-customers">
      <SelectField
        label={t("options.guests")}
        hint={t(`options.guestsHints.${draft.guest_contacts}`)}
        value={draft.guest_contacts}
        options={(["each", "sales_channel"] as const).map((value) => ({
          value,
          label: t(`options.guestsChoices.${value}`),
        }))}
        onChange={(guest_contacts) => onEdit({ guest_contacts })}
        testId="xero-guest-contacts"
      />
      <SwitchField
        label={t("options.matchByName")}
        hint={t("options.matchByNameHint")}
        checked={draft.match_contacts_by_name}
        onChange={(match_contacts_by_name) => onEdit({ match_contacts_by_name })}
        testId="xero-match-by-name"
      />
    </OptionsGroup>
  )
}
