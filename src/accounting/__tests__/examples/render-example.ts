import { type Command } from "../../ledger/command"
import { type LedgerDocument } from "../../ledger/ledger"
import { decimal } from "../../money/money"
import { planOrder } from "../../plan/plan-order"
import { applyPlan } from "../apply-plan"
import { settings } from "../books"
import { ledgerEntries } from "./ledger-entries"
import { type Example } from "./worked-examples"

const HEAD = [
  "| what happens | document in Xero | amount | debit | credit |",
  "|---|---|---:|---|---|",
]

/** Carries an example out and writes what it leaves in the books as a table. */
export function renderExample({ steps }: Example): string {
  let ledger: LedgerDocument[] = []
  const rows = steps.flatMap(({ happens, order }) => {
    const plan = planOrder(order, settings(), ledger)
    const before = ledger
    ledger = applyPlan(plan, ledger)
    const papers = plan.commands.filter(({ kind }) => kind !== "contact")
    return papers.map((command, index) =>
      [
        "",
        index ? "" : happens,
        nameOf(command, before),
        amountOf(command),
        side(command, before, 1),
        side(command, before, -1),
        "",
      ]
        .join(" | ")
        .trim()
    )
  })
  return [...HEAD, ...rows].join("\n")
}

function nameOf(command: Command, before: LedgerDocument[]): string {
  const target = (kind: string, id: string) =>
    before.find((row) => row.kind === kind && row.source_id === id)?.key ??
    (kind === "invoice" ? "ORD-1001" : "CN-1001")
  switch (command.kind) {
    case "contact":
      return "Contact"
    case "quote":
      return `Quote ${command.key}`
    case "invoice":
      return { create: "Invoice", update: "Invoice, changed:", void: "Invoice, voided:" }[
        command.action
      ].concat(` ${command.key}`)
    case "credit_note":
      return `Credit note ${command.key}`
    case "payment":
      return `Payment on ${target("invoice", command.applied_to)}`
    case "refund":
      return `Refund from ${target("credit_note", command.applied_to)}`
    case "allocation":
      return `Credit of ${command.key.replace(" on ", " put against ")}`
  }
}

function amountOf(command: Command): string {
  if (command.kind === "contact") {
    return ""
  }
  return "expected" in command
    ? command.action === "void"
      ? "0.00"
      : command.expected.total
    : decimal(command.payload.Amount).toFixed(2)
}

const side = (command: Command, before: LedgerDocument[], sign: 1 | -1): string =>
  ledgerEntries(command, before)
    .filter(({ amount }) => amount.times(sign).gt(0))
    .map(({ account, amount }) => `${account} ${amount.abs().toFixed(2)}`)
    .join("<br>")
