import type { Sandbox } from "../../../sandbox/start-sandbox"
import type { XeroAdmin } from "../../xero/xero-admin"
import { BOOKS, CLEARING, LIABILITY, ROUNDING, SALES, SHIPPING, TAX_TYPES } from "./books-plan"
import type { World } from "./world"

const LIABILITIES = ["gift_card", "store_credit", "customer_balance"]

/** Chooses the accounts and tax rates as the lives expect them, and the proposals for everything else. */
export async function mapWorld(
  world: World,
  xero: XeroAdmin,
  sandbox: Sandbox,
  tenantId: string
): Promise<void> {
  await xero.acceptProposals()
  const { accounts } = sandbox.control.organisation(tenantId)
  const idOf = (code: string) => accounts.find((one) => one.Code === code)?.AccountID ?? ""
  const { product_types } = await world.owner<{ product_types: { id: string; value: string }[] }>(
    "GET",
    "/product-types?limit=50"
  )
  const books = product_types.find(({ value }) => value === "Books")
  await xero.map([
    { kind: "revenue", source: "default", target: idOf(SALES) },
    { kind: "revenue", source: `product_type:${books?.id}`, target: idOf(BOOKS) },
    { kind: "shipping", source: "default", target: idOf(SHIPPING) },
    { kind: "payment", source: "pp_system_default", target: idOf(CLEARING) },
    { kind: "rounding", source: "default", target: idOf(ROUNDING) },
    ...LIABILITIES.map((source) => ({ kind: "liability", source, target: idOf(LIABILITY) })),
    ...Object.entries(TAX_TYPES).map(([codes, target]) => ({
      kind: "tax",
      source: codes
        .split("+")
        .map((code) => `code:${code}`)
        .join("+"),
      target,
    })),
  ])
}
