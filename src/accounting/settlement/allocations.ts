import { type AllocationCommand } from "../ledger/command"
import { type LedgerDocument } from "../ledger/ledger"
import { type BookSettings } from "../mapping/settings"
import { type Decimal } from "../money/money"
import { documentDay } from "../order/document-day"
import { type Problem } from "../ledger/problem"
import { counts, type OpenAmount } from "./settled"

/** Puts the credit that is left against the amounts that are left due, both oldest first. */
export function planAllocations(
  settings: BookSettings,
  ledger: LedgerDocument[],
  due: OpenAmount[],
  credit: OpenAmount[]
): { commands: AllocationCommand[]; problems: Problem[] } {
  const commands: AllocationCommand[] = []
  const problems: Problem[] = []
  for (const from of credit.filter(isApproved)) {
    for (const to of due.filter(isApproved)) {
      const amount = from.left.lt(to.left) ? from.left : to.left
      if (!amount.gt(0)) {
        continue
      }
      from.left = from.left.minus(amount)
      to.left = to.left.minus(amount)
      const planned = allocation(settings, ledger, from, to, amount)
      if (planned.ok) {
        commands.push(planned.command)
      } else {
        problems.push(planned)
      }
    }
  }
  return { commands, problems }
}

const isApproved = ({ document }: OpenAmount) => document.status === "AUTHORISED"

function allocation(
  settings: BookSettings,
  ledger: LedgerDocument[],
  from: OpenAmount,
  to: OpenAmount,
  amount: Decimal
): { ok: true; command: AllocationCommand } | ({ ok: false } & Problem) {
  const later = from.document.date > to.document.date ? from.document.date : to.document.date
  const what = `The credit of ${from.document.number} on invoice ${to.document.number}`
  const day = documentDay(later, what, settings)
  if (!day.ok) {
    return day
  }
  const pair = `${from.document.source_id}>${to.document.source_id}`
  const earlier = ledger.filter(
    (row) =>
      row.kind === "allocation" &&
      (counts(row) || row.state === "removed") &&
      row.applied_from === from.document.source_id &&
      row.applied_to === to.document.source_id
  ).length
  const source_id = earlier ? `${pair}/${earlier + 1}` : pair
  return {
    ok: true,
    command: {
      kind: "allocation",
      action: "create",
      source_id,
      key: `${from.document.number} on ${to.document.number}`,
      applied_from: from.document.source_id,
      applied_to: to.document.source_id,
      payload: { Amount: amount.toNumber(), Date: day.date },
    },
  }
}
