import { booksOf } from "../books/state/stored-books"
import type { Control } from "../control/control"
import { actionForms } from "./action-forms"
import { documentTable } from "./document-table"
import { html, type Html } from "./html"
import { layout } from "./layout"
import { notice } from "./notice"
import { paymentTable } from "./payment-table"
import { table } from "./table"
import { trialBalanceTable } from "./trial-balance-table"

const MOST = 100

/** Everything an organisation holds, the newest first, with forms to act as its accountant. */
export function organisationPage(
  control: Control,
  tenantId: string,
  query: URLSearchParams
): string {
  const organisation = control.organisation(tenantId)
  const { contacts, invoices, creditNotes, payments } = booksOf(organisation)
  const { periodLockDate, endOfYearLockDate } = organisation
  const people = newest(contacts).map((contact) => [
    html`<a href="/organisations/${tenantId}/contacts/${contact.ContactID}">${contact.Name}</a>`,
    contact.EmailAddress ?? "",
    contact.ContactNumber ?? "",
    contact.ContactStatus,
  ])
  const content = html`<h1>${organisation.name}</h1>
    <p class="soft">
      ${organisation.country} · ${organisation.baseCurrency} · tenant ${tenantId}
      ${periodLockDate && ` · locked until ${periodLockDate}`}
      ${endOfYearLockDate && ` · year locked until ${endOfYearLockDate}`}
    </p>
    ${notice(query)}
    ${section(
      "Invoices",
      invoices.length,
      documentTable(organisation, newest(invoices), "No invoices yet.")
    )}
    ${section("Payments", payments.length, paymentTable(organisation, newest(payments)))}
    ${section(
      "Credit notes",
      creditNotes.length,
      documentTable(organisation, newest(creditNotes), "No credit notes yet.")
    )}
    ${section(
      "Contacts",
      contacts.length,
      table(["Name", "E-mail", "Contact number", "Status"], people, "No contacts yet.")
    )}
    <section data-testid="trial-balance">
      <h2>Trial balance</h2>
      ${trialBalanceTable(control, tenantId)}
    </section>
    <section>
      <h2>Act as the accountant</h2>
      ${actionForms(organisation)}
    </section>`
  return layout(organisation.name, content)
}

function section(title: string, count: number, content: Html): Html {
  return html`<section data-testid="${title.toLowerCase().replace(" ", "-")}">
    <h2>${title} <span class="soft">${count}</span></h2>
    ${content} ${count > MOST && html`<p class="soft">The newest ${MOST} are shown.</p>`}
  </section>`
}

function newest<T>(records: T[]): T[] {
  return records.slice(-MOST).reverse()
}
