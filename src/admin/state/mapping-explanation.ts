import { type MappingRow } from "../../api/admin/xero/answers"
import { type Text } from "../hooks/frame/use-text"
import { type TextKey } from "../i18n/text-key"

/** By the way a source begins: what it is in the store, and where that matters what its choice does. */
const EXPLANATIONS: Partial<Record<MappingRow["kind"], [begins: string, text: TextKey][]>> = {
  revenue: [
    ["default", "mapping.explain.allProducts"],
    ["product:", "mapping.explain.product"],
    ["product_type:", "mapping.explain.product_type"],
    ["product_collection:", "mapping.explain.product_collection"],
    ["product_category:", "mapping.explain.product_category"],
    ["product_tag:", "mapping.explain.product_tag"],
  ],
  shipping: [["default", "mapping.explain.allShipping"]],
  liability: [
    ["gift_card", "mapping.explain.gift_card"],
    ["store_credit", "mapping.explain.store_credit"],
    ["customer_balance", "mapping.explain.customer_balance"],
  ],
  tracking: [
    ["sales_channel:", "mapping.explain.sales_channel"],
    ["region:", "mapping.explain.region"],
  ],
  due_days: [["customer_group:", "mapping.explain.customer_group"]],
}

/** A few words under a row's name; null where the name says it all. */
export function mappingExplanation(
  { kind, source }: Pick<MappingRow, "kind" | "source">,
  t: Text
): string | null {
  const found = EXPLANATIONS[kind]?.find(([begins]) => source.startsWith(begins))
  return found ? t(found[1]) : null
}

/**
 * What holds while nothing is chosen for a row.
 *
 * @param general how the choice for all others reads; null where there is none
 */
export function withoutChoice(
  { kind, source, required }: Pick<MappingRow, "kind" | "source" | "required">,
  general: string | null,
  t: Text
): string {
  if (kind === "tracking") {
    return t("mapping.without.tracking")
  }
  if (kind === "due_days") {
    return t("mapping.without.due_days")
  }
  if (kind === "liability") {
    return t(source === "customer_balance" ? "mapping.without.balance" : "mapping.placeholder")
  }
  if (required || source === "default") {
    return t("mapping.placeholder")
  }
  return general ? t("mapping.asAll", { target: general }) : t("mapping.useDefault")
}
