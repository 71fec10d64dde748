import { accountTitle } from "./account-title"
import { type ChartAccount } from "./chart"
import { type MappingKind } from "./mapping"
import { type Resolution, WHERE_TO_MAP } from "./resolution"
import { type BookSettings } from "./settings"

/** What accounts are found in: the owner's choices and the organisation's chart. */
export type Books = Pick<BookSettings, "mappings" | "chart">

/** The mapping of a source, as a list of one or none. */
export function findMapping(books: Books, kind: MappingKind, source: string) {
  return books.mappings.filter((mapping) => mapping.kind === kind && mapping.source === source)
}

/** An account by its id, if documents can still name it. */
export function activeAccount(
  accountId: string,
  what: string,
  { chart }: Books,
  before: string,
  why: string
): Resolution<ChartAccount> {
  const account = chart.accounts.find((candidate) => candidate.account_id === accountId)
  if (!account) {
    return {
      ok: false,
      code: "archived_account",
      message: `The Xero account chosen for ${what} is no longer in Xero. Choose another ${WHERE_TO_MAP}.`,
    }
  }
  const shown = accountTitle(account)
  return account.status === "ACTIVE"
    ? { ok: true, value: account, because: `${before} ${shown} because ${why}` }
    : {
        ok: false,
        code: "archived_account",
        message:
          `The account ${shown}, chosen for ${what}, is archived in Xero. ` +
          `Restore it in Xero, or choose another ${WHERE_TO_MAP}.`,
      }
}
