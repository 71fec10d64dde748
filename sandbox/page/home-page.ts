import type { Control } from "../control/control"
import type { OrganisationSummary } from "../control/summarise"
import { html, type Html } from "./html"
import { layout } from "./layout"
import { notice } from "./notice"
import { table } from "./table"

const FAULTS = ["status", "drop_before", "drop_after", "delay", "rate_limit", "malformed"]

/** The first page: the organisations, what the apps did, and what may go wrong. */
export function homePage(control: Control, query: URLSearchParams): string {
  const content = html`<h1>Organisations</h1>
    ${notice(query)}
    <div class="grid" data-testid="organisations">
      ${control.organisations().map(
        (organisation) =>
          html`<section>
            <h2>
              <a href="/organisations/${organisation.tenantId}">${organisation.name}</a>
            </h2>
            <p class="soft">${organisation.country} · ${organisation.baseCurrency}</p>
            <p>${counts(organisation.books)}</p>
            <p>
              ${
                organisation.connectedApps.length > 0
                  ? html`<span class="ok">Connected:</span>
                      ${organisation.connectedApps.join(", ")}`
                  : html`<span class="soft">No app is connected.</span>`
              }
            </p>
          </section>`
      )}
    </div>
    <section>
      <h2>Calls</h2>
      ${usage(control)}
    </section>
    <section>
      <h2>Let something go wrong</h2>
      ${faults(control)}
    </section>
    <section>
      <h2>Clock</h2>
      <p>It is ${control.now().toISOString().slice(0, 19).replace("T", " ")} UTC here.</p>
      <form class="line" method="post" action="/clock">
        <label
          >Move ahead by minutes <input name="minutes" type="number" min="1" value="30"
        /></label>
        <button>Move the clock</button>
      </form>
    </section>`
  return layout("Organisations", content)
}

function counts({ counts }: OrganisationSummary["books"]): string {
  const words: [number, string][] = [
    [counts.contacts, "contact"],
    [counts.invoices, "invoice"],
    [counts.payments, "payment"],
    [counts.creditNotes, "credit note"],
  ]
  return words.map(([count, word]) => `${count} ${word}${count === 1 ? "" : "s"}`).join(" · ")
}

function usage(control: Control): Html {
  const names = new Map(control.organisations().map(({ tenantId, name }) => [tenantId, name]))
  const limits = control.limits()
  const rows = control
    .usage()
    .map((row) => [
      names.get(row.tenantId) ?? "(no organisation)",
      String(row.calls),
      String(row.refused),
      `${row.highestConcurrent} of ${limits.concurrent}`,
      `${row.highestInAnyMinute} of ${limits.perMinute}`,
      `${row.highestInDay} of ${limits.perDay}`,
    ])
  return table(
    [
      "Organisation",
      { n: "Calls" },
      { n: "Refused" },
      { n: "Most at once" },
      { n: "Most in a minute" },
      { n: "In the day" },
    ],
    rows,
    "Nobody has called the API yet."
  )
}

function faults(control: Control): Html {
  const waiting = control
    .faults()
    .map(({ kind, method, path, left }) => [kind, method ?? "any", path ?? "any", String(left)])
  return html`${table(["Fault", "Method", "Path", { n: "Times left" }], waiting, "No fault waits.")}
    <form class="line" method="post" action="/faults">
      <label>
        What
        <select name="kind">
          ${FAULTS.map((kind) => html`<option>${kind}</option>`)}
        </select>
      </label>
      <label>Path <input name="path" placeholder="/Invoices*" /></label>
      <label>Times <input name="times" type="number" min="1" value="1" /></label>
      <label>Status <input name="status" type="number" value="503" /></label>
      <label>Milliseconds <input name="ms" type="number" value="5000" /></label>
      <button>Add</button>
    </form>
    <form method="post" action="/faults/clear"><button>Clear all faults</button></form>`
}
