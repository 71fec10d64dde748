import { openStore } from "../../store/open-store"
import { placeOrder } from "../../store/place-order"
import { type Store } from "../../store/store"
import { until } from "../../xero/until"
import { XeroAdmin } from "../../xero/xero-admin"
import { readInvoices } from "../accountant"
import { demo, owner } from "../the-demo"

const SELECTS = [
  "xero-attach-pdf",
  "xero-changes",
  "xero-draft-orders",
  "xero-due-terms",
  "xero-fetch-every",
  "xero-guest-contacts",
  "xero-invoice-status",
  "xero-locked-period",
  "xero-log-days",
  "xero-order-state",
  "xero-removed-payments",
]
const SWITCHES = [
  "xero-history-notes",
  "xero-import-payments",
  "xero-match-by-name",
  "xero-pdf-online",
  "xero-sync-customers",
  "xero-sync-refunds",
]
const TEXTS = {
  "xero-credit-prefix": "CREDIT-",
  "xero-item-code": "WEB",
  "xero-paper-address": "1 Quay Street\nBristol",
  "xero-paper-name": "Harbour Goods",
  "xero-paper-note": "Thank you.",
  "xero-paper-tax-number": "GB 123",
}

/** The owner says what is sent, when, and how. */
export const options = () => {
  let store: Store
  let xero: XeroAdmin

  beforeAll(async () => {
    store = await openStore(demo.store)
    xero = new XeroAdmin(store.admin)
  })

  const state = (words: string) => owner.see("xero-sync-state").getByText(words).waitFor()
  const saved = () => owner.page.getByText("The options are saved.").last().waitFor()

  it("pauses the sync only after a question", async () => {
    await owner.open("/settings/xero")
    await owner.see("xero-sync-switch").click()
    await owner.answer("Cancel")
    await state("On")
    await owner.see("xero-sync-switch").click()
    await owner.answer("Pause")
    await state("Paused")
  })

  it("keeps every option that is changed, and asks before they are left unsaved", async () => {
    const before = await xero.settings()
    await owner.open("/settings/xero")
    for (const id of SELECTS) {
      await owner.chooseOther(id)
    }
    for (const id of SWITCHES) {
      await owner.see(id).click()
    }
    for (const [id, text] of Object.entries(TEXTS)) {
      await owner.see(id).fill(text)
    }
    await owner.page.locator("a[href='/app/settings/users']").first().click()
    await owner.answer("Stay here")
    await owner.see("xero-options-save").click()
    await saved()
    await owner.look("options-changed")
    const after = await xero.settings()
    const changed = Object.keys(after).filter(
      (key) =>
        JSON.stringify(after[key as keyof typeof after]) !==
        JSON.stringify(before[key as keyof typeof before])
    )
    expect(changed).toHaveLength(SELECTS.length + SWITCHES.length + Object.keys(TEXTS).length)
    expect(after).toMatchObject({ paper_name: "Harbour Goods", item_code: "WEB" })
    await xero.change(before)
  })

  it("switches on again only after it has shown what would be sent", async () => {
    await owner.open("/settings/xero")
    await owner.see("xero-sync-switch").click()
    const drawer = owner.see("xero-start-drawer")
    await drawer.getByTestId("xero-preview-orders").waitFor()
    await state("Paused")
    await owner.see("xero-start-confirm").click()
    await drawer.waitFor({ state: "detached" })
    await state("On")
  })

  it("sends when told to, where the owner wants it so", async () => {
    await owner.choose("xero-send-when", "by_hand")
    await owner.see("xero-options-save").click()
    await saved()
    const from = { email: "patient@example.com" }
    const { id, display_id } = await placeOrder(store, {
      region: "uk",
      from,
      items: { "BOOK-PB": 1 },
    })
    await owner.open("/xero")
    await owner.page.locator("[data-testid=xero-sending]:not([data-waiting='0'])").waitFor()
    expect((await xero.order(id)).documents).toEqual([])
    await owner.see("xero-send-all").click()
    await until(
      "it is in Xero",
      () => readInvoices(demo),
      (invoices) => invoices.some(({ InvoiceNumber }) => InvoiceNumber === `ORD-${display_id}`)
    )
    await xero.change({ send_when: "at_once" })
  })
}
