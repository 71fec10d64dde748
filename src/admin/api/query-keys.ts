/** Keys of the query cache. All begin with `xero`, so that one invalidation reaches everything. */
export const queryKeys = {
  all: ["xero"] as const,
  status: ["xero", "status"] as const,
  settings: ["xero", "settings"] as const,
  chart: ["xero", "chart"] as const,
  mappings: ["xero", "mappings"] as const,
  backfills: ["xero", "backfills"] as const,
  quota: ["xero", "quota"] as const,
  preview: (startDate: string) => ["xero", "preview", startDate] as const,
  storeSearch: (kind: string, text: string) => ["xero", "store", kind, text] as const,
  log: (query: object) => ["xero", "log", query] as const,
  subject: (type: string, id: string) => ["xero", "subject", type, id] as const,
  plan: (orderId: string) => ["xero", "plan", orderId] as const,
  callback: (code: string, state: string) => ["xero-callback", code, state] as const,
}
