import { type MappingRow, type SetupAnswer } from "../../api/admin/xero/answers"
import { type ConnectionRecord } from "../connect/connection-record"

/** The steps of the guided set-up, in their order. */
export const SETUP_STEPS = [
  "connect",
  "organisation",
  "accounts",
  "taxes",
  "payments",
  "options",
  "start",
  "preview",
  "switch_on",
] as const

export type SetupStep = (typeof SETUP_STEPS)[number]

/** The steps that count as done once the owner has gone on from them; the others follow from the facts. */
export const CONFIRMED_STEPS = [
  "organisation",
  "accounts",
  "taxes",
  "payments",
  "options",
  "start",
  "preview",
] as const satisfies readonly SetupStep[]

export type ConfirmedStep = (typeof CONFIRMED_STEPS)[number]

/** The kinds of choices of the mapping that a step asks for. */
export const STEP_KINDS: Partial<Record<SetupStep, readonly MappingRow["kind"][]>> = {
  accounts: ["revenue", "shipping", "liability", "rounding", "tracking"],
  taxes: ["tax"],
  payments: ["payment"],
}

/** What the steps are judged by. */
export interface SetupFacts {
  connection: Pick<
    ConnectionRecord,
    "status" | "problem" | "base_currency" | "start_date" | "sync_enabled" | "setup_done"
  > | null
  rows: Pick<MappingRow, "kind" | "label" | "problem">[]
}

/** How far the set-up is: from the facts, and from what the owner has gone on from. */
export function setupProgress(facts: SetupFacts): SetupAnswer {
  const { connection } = facts
  const finished = connection?.status === "connected" && connection.sync_enabled
  const steps = SETUP_STEPS.map((id) => {
    const missing = missingOf(id, facts)
    return { id, missing, done: missing === null && (finished || isConfirmed(id, connection)) }
  })
  const open = steps.find(({ done }) => !done)?.id ?? "switch_on"
  return { step: finished ? "switch_on" : open, finished, steps }
}

function isConfirmed(step: SetupStep, connection: SetupFacts["connection"]): boolean {
  const confirmed = (CONFIRMED_STEPS as readonly SetupStep[]).includes(step)
  return !confirmed || Boolean(connection?.setup_done.includes(step))
}

function missingOf(step: SetupStep, { connection, rows }: SetupFacts): string | null {
  if (!connection || connection.status === "disconnected") {
    return step === "connect"
      ? "No Xero organisation is connected yet."
      : "Connect a Xero organisation first."
  }
  switch (step) {
    case "connect":
      return connection.status === "connected"
        ? null
        : (connection.problem ?? "Xero no longer accepts the connection. Connect again.")
    case "organisation":
      return connection.base_currency
        ? null
        : `The organisation could not be read from Xero yet. ${connection.problem ?? ""}`.trim()
    case "start":
      return connection.start_date
        ? null
        : "Choose a start date: orders placed before it stay out of Xero."
    case "switch_on":
      return connection.sync_enabled ? null : "The sync is not switched on yet."
    default:
      return missingChoice(rows.filter(({ kind }) => STEP_KINDS[step]?.includes(kind)))
  }
}

function missingChoice(rows: SetupFacts["rows"]): string | null {
  const [first, ...others] = rows.filter(({ problem }) => problem)
  if (!first) {
    return null
  }
  const more = others.length === 1 ? " One more needs you." : ` ${others.length} more need you.`
  return `${first.label}: ${first.problem}${others.length ? more : ""}`
}
