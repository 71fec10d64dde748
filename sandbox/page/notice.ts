import { html, type Html } from "./html"

/** What came of the last form, from the `done` and `problem` of the address. */
export function notice(query: URLSearchParams): Html {
  const done = query.get("done")
  const problem = query.get("problem")
  return html`${done && html`<p class="note" role="status">${done}</p>`}
  ${problem && html`<p class="note warn" role="alert">${problem}</p>`}`
}
