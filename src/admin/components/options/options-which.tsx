import { useText } from "../../hooks/frame/use-text"
import { ChosenRecords } from "../form/chosen-records"
import { OptionsGroup, type OptionsGroupInput } from "./options-group"
import { SelectField } from "../form/select-field"

/** Which orders go to Xero: by sales channel, customer group and how far they have come. */
export function OptionsWhich({ draft, onEdit }: Omit<OptionsGroupInput, "errors">) {
  const t = useText()
  return (
    <OptionsGroup title={t("options.which")} testId="xero-options-which">
      <ChosenRecords
        kind="sales_channel"
        label={t("options.channels")}
        hint={t("options.channelsHint")}
        ids={draft.sales_channel_ids}
        onChange={(sales_channel_ids) => onEdit({ sales_channel_ids })}
        testId="xero-sales-channels"
      />
      <ChosenRecords
        kind="customer_group"
        label={t("options.groups")}
        hint={t("options.groupsHint")}
        ids={draft.customer_group_ids}
        onChange={(customer_group_ids) => onEdit({ customer_group_ids })}
        testId="xero-customer-groups"
      />
      <SelectField
        label={t("options.orderState")}
        hint={t("options.orderStateHint")}
        value={draft.order_state}
        options={(["any", "paid", "fulfilled", "completed"] as const).map((value) => ({
          value,
          label: t(`options.orderStates.${value}`),
        }))}
        onChange={(order_state) => onEdit({ order_state })}
        testId="xero-order-state"
      />
    </OptionsGroup>
  )
}
