import { booksOf } from "../books/state/stored-books"
import type { Account } from "../state/account"
import type { Organisation } from "../state/organisation"
import { actionForm, type Field } from "./action-form"
import { html, type Html } from "./html"

/** The forms of an organisation's page: accounts, taxes, lock dates, contacts, access. */
export function actionForms(organisation: Organisation): Html {
  const form = (action: string, button: string, fields: Field[] = []) =>
    actionForm(organisation, action, button, fields)
  const ordinary = organisation.accounts.filter(({ SystemAccount }) => SystemAccount === "")
  const active = ordinary.filter(({ Status }) => Status === "ACTIVE")
  const archived = ordinary.filter(({ Status }) => Status === "ARCHIVED")
  const rates = (deleted: boolean) =>
    organisation.taxRates
      .filter(({ Status }) => (Status === "DELETED") === deleted)
      .map(({ TaxType, Name }) => ({ value: TaxType, text: `${Name} (${TaxType})` }))
  const contacts = booksOf(organisation)
    .contacts.filter(({ ContactStatus }) => ContactStatus === "ACTIVE")
    .slice(-200)
    .map(({ ContactID, Name }) => ({ value: ContactID, text: Name }))
  return html`${form("rename_account", "Rename account", [
    accountField(active),
    { name: "name", label: "New name" },
  ])}
  ${form("archive_account", "Archive account", [accountField(active)])}
  ${archived.length > 0 && form("restore_account", "Restore account", [accountField(archived)])}
  ${form("set_lock_date", "Set lock dates", [
    {
      name: "period",
      label: "Locked until",
      type: "date",
      value: organisation.periodLockDate ?? "",
    },
    {
      name: "endOfYear",
      label: "Year locked until",
      type: "date",
      value: organisation.endOfYearLockDate ?? "",
    },
  ])}
  ${form("delete_tax_rate", "Delete tax rate", [taxField(rates(false))])}
  ${rates(true).length > 0 && form("restore_tax_rate", "Restore tax rate", [taxField(rates(true))])}
  ${
    contacts.length > 1 &&
    form("merge_contacts", "Merge contacts", [
      { name: "from", label: "This contact", options: contacts },
      { name: "into", label: "goes into", options: [...contacts].reverse() },
    ])
  }
  ${form("revoke_access", "Disconnect all apps")}
  ${form("restore_access", "Connect custom connections again")}
  ${form("expire_access_tokens", "Expire access tokens now")}`
}

function accountField(accounts: Account[]): Field {
  const options = accounts.map(({ Code, Name }) => ({ value: Code, text: `${Code} ${Name}` }))
  return { name: "account", label: "Account", options }
}

function taxField(options: { value: string; text: string }[]): Field {
  return { name: "taxType", label: "Tax rate", options }
}
