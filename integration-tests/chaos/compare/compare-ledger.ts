import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { booksOf } from "../../../sandbox/books"
import { documentId, documentNumber } from "../../../sandbox/books/state/sales-document"
import type { Sandbox } from "../../../sandbox/start-sandbox"
import { type Problem, unless } from "../problem"

interface Row {
  kind: string
  source_id: string
  state: string
  key: string
  xero_id: string | null
}

interface Paper {
  id: string
  /** Of a contact, whose number keeps it single: it may stand there unused once its order was cancelled. */
  key?: string
  words: string
}

/** Compares the ledger with the books paper by paper: each is known once on both sides, and nothing is undecided. */
export async function compareLedger(
  knex: Knex,
  sandbox: Sandbox,
  tenantId: string
): Promise<Problem[]> {
  const { rows } = await knex.raw(
    `SELECT kind, source_id, state, key, xero_id FROM xero_document WHERE deleted_at IS NULL`
  )
  const ledger = rows as Row[]
  const papers = papersOf(sandbox, tenantId)
  const posted = ledger.filter(({ state, kind }) => state === "posted" && kind !== "allocation")
  const known = new Map(posted.map((row) => [row.xero_id, row]))
  const there = new Map(papers.map((paper) => [paper.id, paper]))
  const keys = new Set<string | undefined>(
    ledger.filter(({ kind }) => kind === "contact").map(({ key }) => key)
  )
  const undecided = ledger.filter(({ kind, state }) => state === "intended" && kind !== "contact")
  return [
    ...undecided.map(({ kind, key }) => ({
      is: "lost" as const,
      words: `${kind} ${key} is left undecided`,
    })),
    ...papers.flatMap(({ id, key, words }) =>
      unless(known.has(id) || keys.has(key), "twice", `the ledger knows nothing of ${words}`)
    ),
    ...posted.flatMap(({ kind, key, xero_id }) =>
      unless(there.has(xero_id ?? ""), "lost", `${kind} ${key} is in the ledger, not in Xero`)
    ),
    ...posted
      .filter((row) => known.get(row.xero_id) !== row)
      .map((row) => ({
        is: "twice" as const,
        words: `${row.kind} ${row.key} and ${known.get(row.xero_id)?.key} are one paper in Xero`,
      })),
  ]
}

/** What the store made and nobody took back. */
function papersOf({ control }: Sandbox, tenantId: string): Paper[] {
  const books = booksOf(control.organisation(tenantId))
  const documents = [...books.invoices, ...books.creditNotes].filter(
    ({ Reference, Status }) =>
      Reference?.startsWith("Order #") && !["VOIDED", "DELETED"].includes(Status)
  )
  return [
    ...documents.map((one) => ({ id: documentId(one), words: `document ${documentNumber(one)}` })),
    ...books.payments
      .filter(({ Status }) => Status === "AUTHORISED")
      .map((one) => ({ id: one.PaymentID, words: `payment ${one.Reference} of ${one.Amount}` })),
    ...books.contacts
      .filter(({ ContactNumber }) => ContactNumber)
      .map((one) => ({ id: one.ContactID, key: one.ContactNumber, words: `contact ${one.Name}` })),
  ]
}
