import { type DocumentKind } from "../../../../accounting/ledger/ledger"
import { inOrderOfBooks } from "../in-order-of-books"

const paper = (second: number, kind: DocumentKind, key: string) => ({
  intended_at: new Date(Date.UTC(2026, 0, 1, 12, 0, second)),
  kind,
  key,
})

describe("papers", () => {
  it("stand as they came about, and those of one moment as money goes its way, twins by their key", () => {
    const first = [
      paper(1, "invoice", "ORD-1"),
      paper(1, "payment", "pay_1"),
      paper(1, "payment", "pay_2"),
      paper(1, "credit_note", "CN-1"),
      paper(1, "refund", "ref_1"),
      paper(1, "allocation", "CN-1/ORD-1"),
    ]
    const later = [paper(2, "invoice", "ORD-1/2"), paper(3, "payment", "pay_0")]
    const wanted = [...first, ...later]
    expect(inOrderOfBooks([...wanted].reverse())).toEqual(wanted)
    expect(inOrderOfBooks(wanted)).toEqual(wanted)
  })
})
