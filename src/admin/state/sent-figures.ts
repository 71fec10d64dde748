import { type HomeAnswer } from "../../api/admin/xero/answers"

type Sent = HomeAnswer["sent_today"][number]

/** What was sent of one kind, with its sums by currency; decimal strings in major units. */
export interface SentOfKind {
  kind: Sent["kind"]
  documents: number
  sums: { currency_code: string; total: string }[]
}

/** The kinds that are shown whether any was sent or not, and those that are shown where one was. */
const ALWAYS: Sent["kind"][] = ["invoice", "payment"]
const ORDER: Sent["kind"][] = ["contact", "quote", "invoice", "credit_note", "payment", "refund"]

/** Figures by kind and currency, brought together by kind. */
export function sentByKind(figures: Sent[]): SentOfKind[] {
  return ORDER.map((kind) => {
    const own = figures.filter((figure) => figure.kind === kind)
    return {
      kind,
      documents: own.reduce((sum, { documents }) => sum + documents, 0),
      sums: own.flatMap(({ currency_code, total }) =>
        currency_code && total !== null ? [{ currency_code, total }] : []
      ),
    }
  }).filter(({ kind, documents }) => documents > 0 || ALWAYS.includes(kind))
}
