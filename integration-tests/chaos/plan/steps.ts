/** What the calls of a worker carry to Xero. */
const CARGOES = ["contacts", "invoices", "credit notes", "payments", "allocations"] as const

export type Cargo = (typeof CARGOES)[number]

/** Where a worker can be killed at one call: before Xero has it, once Xero has done it, once Xero has answered. */
const MOMENTS = ["sent", "carried out", "answered"] as const

export type Moment = (typeof MOMENTS)[number]

/** The steps that show in the database, once they are committed. */
export const DATABASE_STEPS = [
  "event put on the outbox",
  "entries leased",
  "chart kept",
  "contacts indexed",
  "intents written",
  "call counted",
  "call ended",
  "outcomes recorded",
  "unclear answer recorded",
  "log written",
  "entries settled",
  "entries given back",
  "tokens kept",
  "scan moved on",
] as const

/** The steps that show at Xero's door. */
export const CALL_STEPS: readonly string[] = [
  ...CARGOES,
  "tokens" as const,
  "look-up" as const,
].flatMap((cargo) => MOMENTS.map((moment) => callStep(cargo, moment)))

/** Every step of a worker's work at which it is killed. */
export const STEPS: readonly string[] = [...DATABASE_STEPS, ...CALL_STEPS]

/** The name of a step at Xero's door. */
export function callStep(cargo: Cargo | "tokens" | "look-up", moment: Moment): string {
  return `${cargo} ${moment}`
}

/** What a call carries, or null for one that only reads what hardly changes. */
export function cargoOf(method: string, path: string): Cargo | "tokens" | "look-up" | null {
  if (path === "/connect/token") {
    return "tokens"
  }
  const endpoint = path.replace(/^\/api\.xro\/2\.0\//, "")
  if (method === "GET") {
    return /^(Contacts|Invoices|CreditNotes|Payments)/.test(endpoint) ? "look-up" : null
  }
  if (endpoint.endsWith("/Allocations")) {
    return "allocations"
  }
  const cargoes: Record<string, Cargo> = {
    Contacts: "contacts",
    Invoices: "invoices",
    CreditNotes: "credit notes",
    Payments: "payments",
  }
  return cargoes[endpoint.split("/")[0]] ?? null
}
