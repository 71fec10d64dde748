import { type HoldCode } from "../ledger/hold"

/** The target that was found for something of an order, and why it is that one; or why none was. */
export type Resolution<T> =
  { ok: true; value: T; because: string } | { ok: false; code: HoldCode; message: string }

/** Where the owner mends a mapping; ends the sentences of holds. */
export const WHERE_TO_MAP = "under Settings → Xero → Mapping"
