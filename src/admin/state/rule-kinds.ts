/** What a rule for the sales account can be made for, by the way a mapping's source begins. */
export const RULE_KINDS = [
  "product",
  "product_collection",
  "product_category",
  "product_tag",
] as const

export type RuleKind = (typeof RULE_KINDS)[number]

/** What is searched for in the store: also what the orders that are sent are chosen by. */
export type StoreKind = RuleKind | "sales_channel" | "customer_group"

/** The kind of rule that a revenue source stands for; null for product types and for all products. */
export const ruleKind = (source: string): RuleKind | null =>
  RULE_KINDS.find((kind) => source.startsWith(`${kind}:`)) ?? null
