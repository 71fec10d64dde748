import { booksOf } from "../../sandbox/books"
import { folded, indexOf } from "../../sandbox/books/state/book-index"
import { XERO_MODULE } from "../../src/modules/xero"
import type XeroModuleService from "../../src/modules/xero/service"
import { scanStoreWorkflow } from "../../src/workflows/scan/scan-store"
import { InboundShop, type Sold } from "../inbound/inbound-shop"
import { placeOrder } from "../store/place-order"
import { type Suite } from "../xero/on-one-host"
import { runReport, todayInLondon } from "../xero/run-report"
import { sandbox } from "../xero/the-sandbox"
import { until } from "../xero/until"

export const xeroChangesMissing: Suite = ({ api, getContainer }) => {
  let shop: InboundShop

  beforeEach(async () => {
    shop = await InboundShop.open(String(api.defaults.baseURL))
  })

  const knex = () => getContainer().resolve<XeroModuleService>(XERO_MODULE).postgres.knex
  const scan = () => scanStoreWorkflow(getContainer()).run()
  const shown = async (state = "open") =>
    (await shop.xero.discrepancies({ state })).discrepancies.map(
      ({ id, kind, cause, order_id, store, xero }) => ({ id, kind, cause, order_id, store, xero })
    )
  const shownAll = (count: number) =>
    until(`${count} are shown`, shown, (all) => all.length === count)
  const numbers = async () =>
    (await shop.books.invoices())
      .filter(({ Status }) => Status !== "DELETED")
      .map(({ InvoiceNumber }) => InvoiceNumber)
      .sort()
  const audit = async () => {
    const yesterday = new Date(Date.now() - 24 * 60 * 60_000).toISOString().slice(0, 10)
    return (await runReport(shop.xero, { from: yesterday, to: todayInLondon(), audit: true }))
      .figures.causes
  }
  /** No call of Xero's does this; it is as if the organisation had been put back to an earlier day. */
  const vanish = ({ invoice }: Sold) => {
    const organisation = sandbox.control.organisation(shop.connected.tenantId)
    const books = booksOf(organisation)
    books.invoices = books.invoices.filter(({ InvoiceNumber }) => InvoiceNumber !== invoice)
    indexOf(organisation).invoicesByNumber.delete(folded(invoice))
  }
  const sold = async () => {
    const one = await shop.sell()
    await shop.fetchNow()
    return one
  }

  it("finds in a full audit what Xero does not know any more, and makes it anew under the next number", async () => {
    const gone = await sold()
    const stays = await sold()
    vanish(gone)
    await audit()
    const [found] = await shownAll(1)
    expect(found).toMatchObject({
      kind: "invoice",
      cause: "missing",
      order_id: gone.id,
      store: { total: "71.61" },
      xero: { total: "0.00" },
    })
    expect(await numbers()).toEqual([stays.invoice])
    await shop.xero.decide(found.id, "restore")
    await until("it is made anew", numbers, (all) => all.length === 2)
    expect(await numbers()).toEqual([`${gone.invoice}-2`, stays.invoice].sort())
    await shop.untilEntry(gone.id, "done")
    expect(await audit()).toEqual([])
    expect(await shown()).toEqual([])
    expect(await shown("restored")).toMatchObject([{ cause: "missing" }])
  })

  it("finds in a full audit an order that nothing is about to send, and sends it at a click", async () => {
    const forgotten = await sold()
    // The scan has come past it, whenever its own minute would have brought it here.
    await scan()
    vanish(forgotten)
    // So long ago that Xero does not repeat its answer to the key under which the invoice was first sent.
    sandbox.control.advance(10 * 60)
    // Both databases were put back to a time before it was sent, and neither event nor scan tells of it again.
    const age = knex().raw("now() - interval '10 minutes'")
    const collections = knex()("order_payment_collection")
      .select("payment_collection_id")
      .where({ order_id: forgotten.id })
    await knex()("order").where({ id: forgotten.id }).update({ created_at: age, updated_at: age })
    await knex()("payment")
      .whereIn("payment_collection_id", collections)
      .update({ updated_at: age })
    await knex()("xero_document").where({ order_id: forgotten.id }).delete()
    await knex()("xero_outbox_entry").where({ subject_id: forgotten.id }).delete()
    await scan()
    await audit()
    const [found] = await shownAll(1)
    expect(found).toMatchObject({
      kind: "order",
      cause: "not_sent",
      order_id: forgotten.id,
      store: { total: "71.61" },
      xero: { total: "0.00" },
    })
    await shop.xero.decide(found.id, "restore")
    await until("it is in Xero", numbers, (all) => all.length === 1)
    await shop.untilEntry(forgotten.id, "done")
    expect(await audit()).toEqual([])
    expect(await shown()).toEqual([])
  })

  it("shows an order that waits for an archived contact, and closes it when the contact is restored", async () => {
    await sold()
    const [{ Contact }] = await shop.books.invoices()
    shop.act("archive_contact", { contact: Contact.ContactID })
    const from = { email: "guest@example.com" }
    const { id } = await placeOrder(shop.store, { region: "uk", from, items: { SEAT: 1 } })
    const seen = await shownAll(1)
    expect(seen).toMatchObject([{ kind: "order", cause: "contact_archived", order_id: id }])
    shop.act("restore_contact", { contact: Contact.ContactID })
    await shop.xero.retry({ state: "held" })
    await shop.untilEntry(id, "done")
    await shownAll(0)
  })
}
