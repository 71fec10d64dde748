import { html } from "../page/html"
import { layout } from "../page/layout"
import type { Organisation } from "../state/organisation"

const WORDS: Record<string, string> = {
  openid: "Know who you are",
  profile: "See your name",
  email: "See your e-mail address",
  offline_access: "Stay connected while you are away",
  "accounting.invoices": "Invoices, credit notes, quotes",
  "accounting.payments": "Payments, overpayments, prepayments",
  "accounting.banktransactions": "Bank transactions and transfers",
  "accounting.manualjournals": "Manual journals",
  "accounting.contacts": "Contacts",
  "accounting.settings": "Organisation settings",
  "accounting.attachments": "Attachments",
}

function describe(scope: string): string {
  const known = WORDS[scope]
  if (!scope.startsWith("accounting.")) {
    return known ?? scope
  }
  return scope.endsWith(".read")
    ? `View: ${(WORDS[scope.slice(0, -".read".length)] ?? scope).toLowerCase()}`
    : `View and change: ${(known ?? scope).toLowerCase()}`
}

/**
 * The page on which a person chooses the organisations an app may see. A plain form: the checkboxes
 * are named `tenantId`, the buttons `decision` with `allow` and `deny`.
 */
export function consentPage(view: {
  appName: string
  scopes: string[]
  organisations: Organisation[]
  connected: Set<string>
  problem?: string
}): string {
  const choices = view.organisations.map(
    (organisation, i) =>
      html`<label class="choice">
        <input
          type="checkbox"
          name="tenantId"
          value="${organisation.tenantId}"
          data-testid="organisation-${organisation.country}"
          ${i === 0 && html`checked`}
        />
        <span>
          ${organisation.name} <span class="soft">${organisation.country}</span>
          ${view.connected.has(organisation.tenantId) && html`<span class="ok">connected</span>`}
        </span>
      </label>`
  )
  const content = html`<h1>${view.appName} wants access to your accounting data</h1>
    <p class="soft">Signed in as Robin Ledger, adviser</p>
    ${view.problem && html`<p class="note warn" role="alert">${view.problem}</p>`}
    <form method="post" data-testid="consent-form">
      <section>
        <h2 id="organisations">Choose organisations</h2>
        <div role="group" aria-labelledby="organisations">${choices}</div>
      </section>
      <section>
        <h2>The app will be able to</h2>
        <ul class="plain">
          ${view.scopes.map((scope) => html`<li title="${scope}">${describe(scope)}</li>`)}
        </ul>
      </section>
      <button class="main" name="decision" value="allow" data-testid="allow">Allow access</button>
      <button name="decision" value="deny" data-testid="deny">Cancel</button>
    </form>`
  return layout("Allow access", content, true)
}
