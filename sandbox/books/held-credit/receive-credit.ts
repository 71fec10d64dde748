import { randomUUID } from "node:crypto"
import { tellBooksEvent } from "../books-event"
import { decimal, money } from "../decimal"
import { lockDateFault } from "../documents/lock-date-fault"
import { writeHistory } from "../history/write-history"
import { Rejected } from "../http/rejected"
import { postEntry } from "../journal/post-entry"
import { systemAccount } from "../journal/system-account"
import { paymentAccount } from "../payments/payment-account"
import type { Actor } from "../state/actor"
import type { Contact } from "../state/contact"
import type { HeldCredit } from "../state/held-credit"
import { booksOf } from "../state/stored-books"
import { today } from "../xero-date"

/**
 * Receives money from a contact that is for no invoice, at a bank account (a RECEIVE-OVERPAYMENT or
 * RECEIVE-PREPAYMENT bank transaction): it stands to the contact's credit until it is allocated.
 *
 * @throws Rejected when the account, the amount or the day will not do
 */
export function receiveCredit(
  actor: Actor,
  kind: HeldCredit["Kind"],
  contact: Contact,
  wish: { account?: string; amount?: string; day?: string; reference?: string }
): HeldCredit {
  const { organisation } = actor
  const { account, fault } = paymentAccount(organisation, { Account: { Code: wish.account } })
  const day = wish.day ?? today(organisation, actor.now)
  const amount = decimal(wish.amount)
  const locked = lockDateFault(organisation, day)
  if (!account || fault || locked || !amount.isGreaterThan(0)) {
    throw new Rejected(fault ?? locked ?? "The amount must be greater than 0.")
  }
  const credit: HeldCredit = {
    CreditID: randomUUID(),
    Kind: kind,
    ContactID: contact.ContactID,
    AccountID: account.AccountID,
    Date: day,
    Reference: wish.reference ?? "",
    Total: money(amount),
    RemainingCredit: money(amount),
    CurrencyCode: organisation.baseCurrency,
    Status: "AUTHORISED",
    Allocations: [],
    UpdatedDateUTC: actor.now.toISOString(),
    JournalNumber: 0,
  }
  credit.JournalNumber = postEntry(actor, {
    SourceID: credit.CreditID,
    SourceType: "PAYMENT",
    JournalDate: day,
    Lines: [
      { AccountID: account.AccountID, NetAmount: credit.Total },
      {
        AccountID: systemAccount(organisation, "DEBTORS").AccountID,
        NetAmount: money(amount.negated()),
      },
    ],
  })
  booksOf(organisation).heldCredits.push(credit)
  writeHistory(actor, "Contacts", contact.ContactID, `${kind} Received`, credit.Total)
  tellBooksEvent(
    organisation,
    kind === "Overpayment" ? "OVERPAYMENT" : "PREPAYMENT",
    "CREATE",
    credit.CreditID
  )
  return credit
}
