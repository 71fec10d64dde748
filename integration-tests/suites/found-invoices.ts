import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dateOrders } from "../store/date-orders"
import { importPaidOrders } from "../store/import-orders"
import { type ConnectedStore, connectStore } from "../xero/connect-store"
import { READER_CLIENT_ID } from "../xero/open-sandbox"
import { type Suite } from "../xero/on-one-host"
import { sandbox } from "../xero/the-sandbox"
import { until } from "../xero/until"

const JUNE = { from: "2026-06-01", to: "2026-06-30" }

interface PastOrder {
  id: string
  display_id: number
  total: number
  email: string
}

export const foundInvoices: Suite = ({ api, getContainer }) => {
  let shop: ConnectedStore
  let past: PastOrder[]

  const sellInJune = async (count: number) => {
    const ids = await importPaidOrders(getContainer(), count)
    await dateOrders(getContainer(), ids, new Date("2026-06-20T10:00:00Z"))
    const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "order",
      fields: ["id", "display_id", "total", "email"],
      filters: { id: ids },
    })
    past = ids.map((id) => {
      const order = data.find((one) => one.id === id)
      return {
        id,
        display_id: Number(order?.display_id),
        total: Number(order?.total),
        email: String(order?.email),
      }
    })
  }

  beforeEach(async () => {
    shop = await connectStore(sandbox, String(api.defaults.baseURL))
  })

  /** What the former integration, or the accountant, has typed for an order: one line, tax included. */
  const typed = (
    { email, total }: PastOrder,
    reference: string,
    more: { number?: string; amount?: number; contact?: object } = {}
  ) =>
    sandbox.control.act(shop.tenantId, "create_invoice", {
      InvoiceNumber: more.number,
      Contact: more.contact ?? { Name: `Buyer ${email}`, EmailAddress: email },
      Reference: reference,
      Date: "2026-06-22",
      DueDate: "2026-06-22",
      LineAmountTypes: "Inclusive",
      LineItems: [
        {
          Description: "Web sale",
          Quantity: 1,
          UnitAmount: more.amount ?? total,
          AccountCode: "200",
          TaxType: "OUTPUT2",
        },
      ],
    }) as { InvoiceID: string; InvoiceNumber: string; Total: string }
  const paidInXero = (invoice: { InvoiceID: string }) =>
    sandbox.control.act(shop.tenantId, "record_payment", {
      invoice: invoice.InvoiceID,
      account: "090",
      date: "2026-06-23",
      reference: "bank feed",
    })

  const counted = async () => {
    const { id } = await shop.xero.countBackfill(JUNE.from, JUNE.to)
    return until(
      "it is counted",
      () => shop.xero.backfill(id),
      ({ state }) => state === "ready"
    )
  }
  const sent = async (id: string) => {
    await shop.xero.change({ sync_enabled: true })
    await shop.xero.changeBackfill(id, "start")
    return until(
      "it is done",
      () => shop.xero.backfill(id),
      ({ state }) => state === "done"
    )
  }
  const settled = (id: string, state: string) =>
    until(
      `the order is ${state}`,
      () => shop.xero.order(id),
      ({ entry }) => entry?.state === state
    )
  /** Calls of the plugin's own to an endpoint. */
  const calls = (method: string, path: string) =>
    sandbox.control
      .calls({ method })
      .filter((call) => call.path.endsWith(path) && call.clientId !== READER_CLIENT_ID)

  it("takes over what Xero has already, sends what it lacks, and asks where it cannot tell", async () => {
    await sellInJune(8)
    const [paid, unpaid, bare, byOurNumber, dearer, twice, voided, other] = past
    paidInXero(typed(paid, `Order #${paid.display_id}`))
    typed(unpaid, `Web order no. ${unpaid.display_id} - thank you`)
    typed(bare, String(bare.display_id))
    paidInXero(typed(byOurNumber, "", { number: `ORD-${byOurNumber.display_id}` }))
    const wrong = typed(dearer, `Order #${dearer.display_id}`, { amount: dearer.total + 1 })
    typed(twice, `#${twice.display_id}`)
    const second = typed(twice, `#${twice.display_id}`)
    const gone = typed(voided, `Order #${voided.display_id}`)
    sandbox.control.act(shop.tenantId, "void_invoice", { invoice: gone.InvoiceID })
    // The same digits within another number, and the same number on something else altogether.
    typed(other, `Order #${other.display_id}7`)
    typed(other, `${other.display_id}`, { amount: 12.34 })
    const before = await shop.books.invoices()

    const preview = await counted()
    expect(preview.preview).toMatchObject({
      orders: 8,
      found: 4,
      in_doubt: 2,
      documents: { invoice: 2, payment: 4 },
      held: [{ code: "found_in_xero", orders: 2 }],
    })
    expect(calls("GET", "/Invoices")).toHaveLength(1)
    expect(await shop.books.invoices()).toHaveLength(before.length)

    const { progress } = await sent(preview.id)
    expect(progress).toMatchObject({ done: 6, held: 2 })
    const invoices = await shop.books.invoices()
    const made = invoices.filter(
      ({ InvoiceID }) => !before.some((one) => one.InvoiceID === InvoiceID)
    )
    expect(made.map(({ InvoiceNumber }) => InvoiceNumber).sort()).toEqual(
      [voided, other].map(({ display_id }) => `ORD-${display_id}`).sort()
    )
    const paidOf = ({ id }: PastOrder) => shop.xero.order(id)
    for (const order of [paid, unpaid, bare, byOurNumber]) {
      const { documents } = await paidOf(order)
      const invoice = documents.find(({ kind }) => kind === "invoice")
      expect(invoice).toMatchObject({
        state: "posted",
        xero_status: "PAID",
        total: order.total.toFixed(2),
      })
      expect(documents.filter(({ kind }) => kind === "payment")).toHaveLength(1)
    }
    // Every order that was dealt with is paid in Xero once, by whoever it was.
    const dealtWith = [paid, unpaid, bare, byOurNumber, voided, other]
    const received = (await shop.books.payments()).reduce((sum, { Amount }) => sum + Amount, 0)
    const owed = dealtWith.reduce((sum, { total }) => sum + total, 0)
    expect(received).toBeCloseTo(owed, 2)
    const { lines } = await shop.xero.log({ q: `#${paid.display_id}` })
    expect(lines.map(({ action, document_kind }) => [action, document_kind]).sort()).toEqual(
      expect.arrayContaining([
        ["adopt", "invoice"],
        ["adopt", "payment"],
      ])
    )

    const asked = await settled(dearer.id, "held")
    expect(asked.entry?.reason).toContain(
      `Invoice ${wrong.InvoiceNumber} in Xero names this order but comes to ` +
        `${(dearer.total + 1).toFixed(2)} GBP; the order comes to ${dearer.total.toFixed(2)} GBP.`
    )
    expect(asked.found.map(({ invoice_id }) => invoice_id)).toEqual([wrong.InvoiceID])
    expect(asked.documents).toEqual([])
    expect((await settled(twice.id, "held")).found).toHaveLength(2)

    await expect(shop.xero.match(dearer.id, second.InvoiceID)).rejects.toThrow(
      "This invoice cannot be taken for the order"
    )
    await shop.xero.match(dearer.id, wrong.InvoiceID)
    const taken = await settled(dearer.id, "done")
    const total = (kind: string) =>
      taken.documents
        .filter((one) => one.kind === kind)
        .reduce((sum, one) => sum + Number(one.total), 0)
    expect(total("invoice") - total("credit_note")).toBeCloseTo(dearer.total, 2)
    expect(total("payment")).toBeCloseTo(dearer.total, 2)
    expect(taken.found).toEqual([])

    await shop.xero.match(twice.id, null)
    const anew = await settled(twice.id, "done")
    expect(anew.documents.find(({ kind }) => kind === "invoice")).toMatchObject({
      number: `ORD-${twice.display_id}`,
      xero_status: "PAID",
    })
    const end = await shop.books.invoices()
    // Nobody owes anything for an order that was dealt with but the buyers of what was left alone.
    const open = end.filter(({ Status, AmountDue }) => Status === "AUTHORISED" && AmountDue > 0)
    expect(open).toHaveLength(4)

    const again = await counted()
    expect(again.preview).toMatchObject({ orders: 8, nothing_to_send: 8, found: 0, in_doubt: 0 })
    await sent(again.id)
    expect(await shop.books.invoices()).toHaveLength(end.length)
    expect(await shop.books.payments()).toHaveLength(8)
  })

  it("goes by what Xero says at the time, and takes only what changed the second time", async () => {
    await sellInJune(3)
    const [gone, mended, plain] = past
    const first = typed(gone, `Order #${gone.display_id}`)
    const second = typed(mended, `Order #${mended.display_id}`, { amount: mended.total - 5 })
    const preview = await counted()
    expect(preview.preview).toMatchObject({ found: 1, in_doubt: 1, documents: { invoice: 1 } })
    sandbox.control.act(shop.tenantId, "void_invoice", { invoice: first.InvoiceID })
    await sent(preview.id)
    await settled(mended.id, "held")
    const numbers = (await shop.books.invoices()).map(({ InvoiceNumber }) => InvoiceNumber)
    expect(numbers).toEqual(
      expect.arrayContaining([`ORD-${gone.display_id}`, `ORD-${plain.display_id}`])
    )
    expect(numbers).not.toContain(`ORD-${mended.display_id}`)
    sandbox.control.act(shop.tenantId, "edit_invoice", {
      invoice: second.InvoiceID,
      lines: [
        {
          Description: "Web sale",
          Quantity: "1",
          UnitAmount: mended.total.toFixed(2),
          AccountCode: "200",
          TaxType: "OUTPUT2",
        },
      ],
    })
    await shop.xero.retry({ state: "held" })
    const done = await settled(mended.id, "done")
    expect(done.documents.find(({ kind }) => kind === "invoice")?.number).toBe(second.InvoiceNumber)
    const pages = calls("GET", "/Invoices").length
    await counted()
    const since = calls("GET", "/Invoices").slice(pages)
    expect(since).toHaveLength(1)
    expect(await shop.books.payments()).toHaveLength(3)
  })
}
