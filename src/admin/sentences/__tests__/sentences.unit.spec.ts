import { SENTENCES } from "../catalogue"
import { translateSentence } from "../translate-sentence"
import { textsOfSource } from "./sentences-of-source"

/** Where texts are written that no page shows as they are. */
const ELSEWHERE = [
  // They stop the boot.
  "src/modules/xero/encryption-keys.ts",
  "src/modules/xero/options.ts",
  "src/modules/xero/webhook-keys.ts",
  // They stand in Xero: on documents, and in their history.
  "src/accounting/contact/contact.ts",
  "src/accounting/found/found-bookings.ts",
  "src/accounting/invoice/line-description.ts",
  "src/accounting/sales/balance-pair.ts",
  "src/accounting/sales/document-lines.ts",
  "src/modules/xero/notes/note-text.ts",
  // They are printed on PDFs.
  "src/accounting/paper/paper-money.ts",
  // They are told by e-mail and in the host's feed.
  "src/workflows/alerts/ended-words.ts",
  // The pages know them by their codes.
  "src/modules/xero/log/cause.ts",
  "src/workflows/scan/gone-drafts.ts",
  "src/workflows/scan/scan-sources.ts",
  // They are heads of columns in a file.
  "src/api/admin/xero/report-csv.ts",
  // They are for the server's own log, and for whoever writes code.
  "src/accounting/sales/goods-bookings.ts",
  "src/modules/xero/client/write-key.ts",
  "src/modules/xero/service.ts",
  "src/workflows/enqueue/nudge-by-event.ts",
  "src/workflows/alerts/announce-alerts.ts",
  "src/workflows/drain/drain-soon.ts",
  "src/workflows/inbound/listen-soon.ts",
  "src/workflows/papers/attach-soon.ts",
  "src/workflows/papers/draw-invoice-pdf.ts",
  "src/workflows/read/query-orders.ts",
  "src/workflows/read/stored-orders.ts",
  "src/workflows/tasks/run-tasks-soon.ts",
  "src/workflows/backfill/run-backfill-soon.ts",
  "src/workflows/report/run-report-soon.ts",
]

/** Texts of a document or its PDF in files that have sentences for the pages too. */
const ON_PAPER = ["Draft credit note", "Rounding of payments"]

/** The states of a connection are told as they are called. */
const STATES = ["authorisation lost"]

const SQL =
  /(SELECT|UPDATE|INSERT|DELETE|FROM|WHERE|JOIN|ORDER BY|IS NULL|NULL AS|CAST|AND) |::|jsonb_| = '/

/** A text that reads as words: two of them at least, and no list of columns or other names of things in the code. */
const isWords = (text: string) =>
  !SQL.test(text) &&
  (text.match(/\p{L}_\p{L}/gu) ?? []).length < 3 &&
  text.split(/\s+/).filter((word) => /^[“"(]?\p{Ll}+[”"),.:;]*$/u.test(word)).length > 1

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")

/** A text of the source, whatever is put into it and whatever its figures; what stands side by side may be one name. */
const patternOf = (text: string) =>
  new RegExp(
    text
      .replace(/\d[\d:-]*|EUR/g, "{}")
      .replace(/\{\}( \{\})+/g, "{}")
      .replace(/^(\s|\{\})+|(\s|\{\})+$/g, "")
      .split("{}")
      .map(escaped)
      .join(".*"),
    "su"
  )

const SLOT = /\{[=@]?(\w+)\}/g

const slotsOf = (text: string) => [...text.matchAll(SLOT)].map(([slot]) => slot)

/** The literal words of a sentence, without what is put in. */
const literal = (text: string) => text.split(/\{[=@]?\w+\}/)

describe("the server's sentences", () => {
  const source = textsOfSource()
  const english = SENTENCES.map(([text]) => text)

  it("are all in the catalogue", () => {
    const missing = source
      .filter(({ file, text }) => !ELSEWHERE.includes(file) && !ON_PAPER.includes(text))
      .filter(({ text }) => isWords(text) && !english.some((key) => patternOf(text).test(key)))
    expect(missing).toEqual([])
  })

  it("are no others, and none of them twice", () => {
    const patterns = source
      .filter(({ text }) => /\p{L}{3}/u.test(text))
      .map(({ text }) => patternOf(text))
    const unused = english.filter(
      (key) => /\p{L}{3}/u.test(literal(key).join("")) && !patterns.some((text) => text.test(key))
    )
    expect(unused).toEqual(STATES)
    expect(english.filter((text, at) => english.indexOf(text) !== at)).toEqual([])
  })

  it("have the same places in every language", () => {
    const placesOf = (text: string) => [...new Set(slotsOf(text))].sort().join(" ")
    const wrong = SENTENCES.filter(([key, ...translations]) =>
      translations.some(
        (text) => !text.trim() || text.trim() !== text || placesOf(text) !== placesOf(key)
      )
    )
    expect(wrong).toEqual([])
  })
})

describe("a sentence of the server's", () => {
  const NAME = "Ødegård’s “No. 4”, $& Co., 20"

  it("is told by its words, and what is put in stays", () => {
    const put = (text: string) => text.replace(SLOT, () => NAME)
    const plain = SENTENCES.filter(([key]) => !/\{[=@]/.test(key))
    expect(plain.length).toBeGreaterThan(250)
    for (const [key, german, french] of plain) {
      expect(translateSentence(put(key), "de")).toBe(put(german))
      expect(translateSentence(put(key), "fr")).toBe(put(french))
      expect(translateSentence(put(key), "en")).toBe(put(key))
      expect(translateSentence(put(key), "ptBR")).toBe(put(key))
    }
  })

  it.each([
    [
      "No Xero account is chosen for “Mug, blue”. Choose one for all products under Settings → Xero → Mapping.",
      "Für „Mug, blue“ ist kein Xero-Konto gewählt. Wählen Sie eines für alle Produkte unter Einstellungen → Xero → Zuordnung.",
    ],
    [
      "The account 090 Till, chosen for the shipping “By hand, today”, is archived in Xero. Restore it in Xero, or choose another under Settings → Xero → Mapping.",
      "Das Konto 090 Till, gewählt für den Versand „By hand, today“, ist in Xero archiviert. Stellen Sie es in Xero wieder her oder wählen Sie ein anderes unter Einstellungen → Xero → Zuordnung.",
    ],
    ["Mug, blue → 200 Sales because product type Mugs", "Mug, blue → 200 Sales: Produkttyp Mugs"],
    [
      "The order's lines come to a total of 12.00 GBP, but Medusa says 13.00 GBP. The order's lines come to a tax of 2.00 GBP, but Medusa says 2.17 GBP. Nothing is posted until both agree: look at the order's lines in Medusa, then retry.",
      "Die Zeilen der Bestellung ergeben eine Summe von 12.00 GBP, Medusa sagt aber 13.00 GBP. Die Zeilen der Bestellung ergeben eine Steuer von 2.00 GBP, Medusa sagt aber 2.17 GBP. Nichts wird gebucht, bis beide übereinstimmen: Sehen Sie sich die Zeilen der Bestellung in Medusa an und versuchen Sie es dann erneut.",
    ],
    [
      "Invoice ORD-1 was voided in Xero. The store has it at 71.61 GBP.",
      "Rechnung ORD-1 wurde in Xero storniert. Der Shop hat sie mit 71.61 GBP.",
    ],
    [
      "The payment of 5.00 GBP on ORD-1 is dated 2026-03-31, and Xero's books are locked up to 2026-03-31. Ask your accountant to move the lock date in Xero (Settings → Advanced → Financial settings), then retry.",
      "Die Zahlung von 5.00 GBP auf ORD-1 trägt das Datum 2026-03-31, und die Bücher in Xero sind bis 2026-03-31 gesperrt. Bitten Sie Ihre Buchhaltung, das Sperrdatum in Xero zu verschieben (Settings → Advanced → Financial settings), und versuchen Sie es dann erneut.",
    ],
    [
      "VAT 20 %: Choose the Xero tax rate; invoices with this tax wait until then. 2 more need you.",
      "VAT 20 %: Wählen Sie den Xero-Steuersatz; Rechnungen mit dieser Steuer warten so lange. 2 weitere brauchen Sie.",
    ],
    [
      "It could not be renewed for days, and Xero ends it on 5 December 2026. Check that the store's server reaches Xero, or connect again under Settings → Xero.",
      "Sie konnte seit Tagen nicht erneuert werden, und Xero beendet sie am 5. Dezember 2026. Prüfen Sie, ob der Server des Shops Xero erreicht, oder verbinden Sie sich unter Einstellungen → Xero neu.",
    ],
  ])("is put together of its parts: %s", (said, german) => {
    expect(translateSentence(said, "de")).toBe(german)
  })

  it.each([
    "The Contact is archived by somebody at Xero",
    "No Xero account is chosen for something else entirely. Choose one for all products under Settings → Xero → Mapping.",
    "Something that nobody wrote. And more of it.",
  ])("stays as it is where it is none of the catalogue's: %s", (said) => {
    expect(translateSentence(said, "de")).toBe(said)
  })
})
