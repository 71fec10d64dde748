import { type Drift } from "../../../accounting/drift/drift"

/** A difference as it is kept; times are UTC. */
export interface DiscrepancyRecord extends Drift {
  id: string
  connection_id: string
  order_id: string | null
  customer_id: string | null
  xero_id: string | null
  number: string | null
  currency_code: string | null
  state: "open" | "accepted" | "restored" | "gone"
  certain: boolean
  problem: string | null
  found_at: Date
  decided_by: string | null
  decided_at: Date | null
}
