import { html, type Html } from "./html"

/** A column's heading; `n` columns hold amounts and are set to the right. */
export type Column = string | { n: string }

/** A table with a heading, or a sentence when there is nothing to show. */
export function table(columns: Column[], rows: (string | Html)[][], nothing: string): Html {
  if (rows.length === 0) {
    return html`<p class="soft">${nothing}</p>`
  }
  const numeric = columns.map((column) => typeof column !== "string")
  const head = columns.map((column) =>
    typeof column === "string"
      ? html`<th scope="col">${column}</th>`
      : html`<th scope="col" class="n">${column.n}</th>`
  )
  const body = rows.map(
    (cells) =>
      html`<tr>
        ${cells.map((cell, i) =>
          numeric[i] ? html`<td class="n">${cell}</td>` : html`<td>${cell}</td>`
        )}
      </tr>`
  )
  return html`<table>
    <thead>
      <tr>
        ${head}
      </tr>
    </thead>
    <tbody>
      ${body}
    </tbody>
  </table>`
}
