/** HTML that may be put into a page as it is. */
export class Html {
  constructor(readonly text: string) {}
}

type Value = string | number | Html | Html[] | null | undefined | false

/** Builds HTML; whatever is put in is escaped unless it is `Html` itself. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Html {
  const text = strings.reduce((all, part, i) => all + part + render(values[i]), "")
  return new Html(text)
}

function render(value: Value): string {
  if (value === null || value === undefined || value === false) {
    return ""
  }
  if (value instanceof Html) {
    return value.text
  }
  if (Array.isArray(value)) {
    return value.map(({ text }) => text).join("")
  }
  return String(value)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
}
