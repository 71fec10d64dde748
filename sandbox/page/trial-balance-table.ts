import { BigNumber } from "bignumber.js"
import type { Control } from "../control/control"
import { html, type Html } from "./html"
import { money } from "./money"
import { table } from "./table"

/** The trial balance with its totals; accounts without movement are left out by the books. */
export function trialBalanceTable(control: Control, tenantId: string): Html {
  const accounts = control.trialBalance(tenantId)
  const total = (side: "Debit" | "Credit") =>
    accounts.reduce((sum, row) => sum.plus(row[side] || 0), new BigNumber(0)).toFixed(2)
  const amount = (text: string) => (Number(text) === 0 ? "" : money(text))
  const rows = accounts.map(({ Code, Name, Debit, Credit }) => [
    Code,
    Name,
    amount(Debit),
    amount(Credit),
  ])
  const sums = [
    "",
    html`<strong>Total</strong>`,
    html`<strong>${money(total("Debit"))}</strong>`,
    html`<strong>${money(total("Credit"))}</strong>`,
  ]
  return table(
    ["Code", "Account", { n: "Debit" }, { n: "Credit" }],
    rows.length > 0 ? [...rows, sums] : [],
    "Nothing has been posted yet."
  )
}
