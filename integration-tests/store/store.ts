import type Medusa from "@medusajs/js-sdk"
import type { RegionKey } from "../../demo/src/scripts/seed/regions"

/** A running demo store as its owner and its visitors reach it: over HTTP, with Medusa's own client. */
export interface Store {
  baseUrl: string
  /** The owner, logged in. */
  admin: Medusa
  /** A visitor who is not logged in. */
  visitor: Medusa
  publishableKey: string
  salesChannelId: string
  locationId: string
  regionIds: Record<RegionKey, string>
  /** Ids of the product variants by SKU. */
  variantIds: Record<string, string>
}
