import { type Command, type QuoteCommand, type SalesCommand } from "../ledger/command"
import { type LedgerDocument } from "../ledger/ledger"
import { type Plan } from "../ledger/plan"
import { decimal, sum } from "../money/money"
import { ledgerRow } from "./books"

/** What became of a command: Xero's answer may be lost, or be that it does not take the document. */
export type Fate = "answered" | "lost" | "refused"

/**
 * The ledger after every command of a plan was carried out. JSON, as the database gives it back.
 *
 * @param fateOf what becomes of each command; nothing follows from one that hangs on another's document
 */
export function applyPlan(
  plan: Plan,
  ledger: LedgerDocument[],
  fateOf: (index: number) => Fate = () => "answered"
): LedgerDocument[] {
  let failed = false
  const rows = plan.commands.reduce((before, command, index) => {
    const money = ["payment", "refund", "allocation"].includes(command.kind)
    if (money && failed) {
      return before
    }
    const fate = fateOf(index)
    failed ||= fate !== "answered"
    const changes = "action" in command && command.action !== "create"
    if ((changes && fate !== "answered") || !isReady(command, before)) {
      return before
    }
    const row = rowAfter(command)
    const states = { answered: row.state, lost: "intended", refused: "failed" } as const
    return [
      ...before.filter(
        (one) => !(one.kind === command.kind && one.source_id === command.source_id)
      ),
      { ...row, state: states[fate] },
    ]
  }, ledger)
  return (JSON.parse(JSON.stringify(rows)) as LedgerDocument[]).map((row) => settled(row, rows))
}

/** The push leaves out what goes on a document that is not in Xero yet. */
function isReady(command: Command, rows: LedgerDocument[]): boolean {
  const posted = (kind: LedgerDocument["kind"], id: string) =>
    rows.some((row) => row.kind === kind && row.source_id === id && row.state === "posted")
  switch (command.kind) {
    case "payment":
      return posted("invoice", command.applied_to)
    case "refund":
      return posted("credit_note", command.applied_to)
    case "allocation":
      return posted("invoice", command.applied_to) && posted("credit_note", command.applied_from)
    default:
      return true
  }
}

function rowAfter(command: Command): LedgerDocument {
  const row = ledgerRow({
    kind: command.kind,
    source_id: command.source_id,
    key: command.key,
    posted: command.payload,
  })
  if (command.kind === "contact") {
    return row
  }
  if (command.kind === "quote" || command.kind === "invoice" || command.kind === "credit_note") {
    return salesRow(row, command)
  }
  return {
    ...row,
    total: String(command.payload.Amount),
    applied_to: command.applied_to,
    applied_from: command.kind === "allocation" ? command.applied_from : null,
  }
}

function salesRow(row: LedgerDocument, command: SalesCommand | QuoteCommand): LedgerDocument {
  if (command.action === "void") {
    return { ...row, state: "removed", xero_status: "VOIDED", total: "0.00", tax: "0.00" }
  }
  return {
    ...row,
    xero_status: command.payload.Status,
    contact_source_id: command.contact_source_id,
    total: command.expected.total,
    tax: command.expected.tax,
    lines: command.lines.map((line) => ({ ...line, line_item_id: `line-of-${line.source_id}` })),
  }
}

/** Xero marks what is settled as paid by itself. */
function settled(row: LedgerDocument, rows: LedgerDocument[]): LedgerDocument {
  const sales = row.kind === "invoice" || row.kind === "credit_note"
  if (!sales || row.xero_status !== "AUTHORISED") {
    return row
  }
  const standing = rows.filter(({ state }) => state === "posted" || state === "intended")
  const used = standing.filter(({ kind, applied_to, applied_from }) =>
    row.kind === "invoice"
      ? (kind === "payment" || kind === "allocation") && applied_to === row.source_id
      : (kind === "refund" && applied_to === row.source_id) ||
        (kind === "allocation" && applied_from === row.source_id)
  )
  const left = decimal(row.total ?? "0").minus(sum(used.map(({ total }) => total ?? "0")))
  return left.isZero() ? { ...row, xero_status: "PAID" } : row
}
