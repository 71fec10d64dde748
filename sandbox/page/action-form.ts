import type { Organisation } from "../state/organisation"
import { html, type Html } from "./html"

/** One input of an action's form. */
export interface Field {
  name: string
  label: string
  value?: string
  type?: "text" | "date" | "hidden" | "number"
  options?: { value: string; text: string }[]
}

/** A form that posts an accountant's action and comes back to the page it stands on. */
export function actionForm(
  organisation: Organisation,
  action: string,
  button: string,
  fields: Field[],
  back = ""
): Html {
  return html`<form
    class="line"
    method="post"
    action="/organisations/${organisation.tenantId}/actions/${action}"
    data-testid="${action}"
  >
    <input type="hidden" name="back" value="${back}" />
    ${fields.map(input)}
    <button>${button}</button>
  </form>`
}

function input({ name, label, value, type = "text", options }: Field): Html {
  if (type === "hidden") {
    return html`<input type="hidden" name="${name}" value="${value}" />`
  }
  if (options) {
    return html`<label
      >${label}
      <select name="${name}">
        ${options.map((option) => html`<option value="${option.value}">${option.text}</option>`)}
      </select></label
    >`
  }
  const step = type === "number" && html`step="any"`
  return html`<label
    >${label} <input name="${name}" type="${type}" value="${value}" ${step}
  /></label>`
}
