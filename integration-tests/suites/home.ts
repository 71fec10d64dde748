import { XERO_MODULE } from "../../src/modules/xero"
import type XeroModuleService from "../../src/modules/xero/service"
import { InboundShop } from "../inbound/inbound-shop"
import { captureOrder } from "../store/capture-order"
import { placeOrder } from "../store/place-order"
import { desk } from "../xero/desk"
import { fewestQueries } from "../xero/fewest-queries"
import { type Suite } from "../xero/on-one-host"
import { settled, sum, todayInLondon } from "../xero/run-report"
import { until } from "../xero/until"

export const home: Suite = ({ api, getContainer }) => {
  let shop: InboundShop

  beforeEach(async () => {
    shop = await InboundShop.open(String(api.defaults.baseURL))
  })

  const sell = async (email: string, region: "uk" | "germany" = "uk") => {
    const items = { "SWEAT-M": 2, "BOOK-PB": 1 }
    const order = await placeOrder(shop.store, { region, from: { email }, items })
    return { ...order, payment: await captureOrder(shop.store, order.id) }
  }

  it("tells what was sent and fetched today, to the cent of the books, by kind and currency", async () => {
    await sell("one@example.com")
    const refunded = await sell("two@example.com")
    await sell("three@example.com", "germany")
    await shop.store.admin.admin.payment.refund(refunded.payment.id, { amount: 12.34 })
    const open = await shop.sell()
    await settled(shop.xero)
    shop.pay(open.invoice)
    await shop.fetchNow()
    await settled(shop.xero)
    const home = await until(
      "the payment is counted",
      () => desk(shop.xero).home(),
      ({ fetched_today }) => fetched_today.length > 0
    )

    const invoices = await shop.books.invoices()
    const notes = await shop.books.creditNotes()
    const payments = await shop.books.payments()
    const of = (kind: string, currency: string) =>
      home.sent_today.filter((one) => one.kind === kind && one.currency_code === currency)
    for (const currency of ["GBP", "EUR"]) {
      const own = invoices.filter(({ CurrencyCode }) => CurrencyCode === currency)
      expect(of("invoice", currency)).toEqual([
        {
          kind: "invoice",
          currency_code: currency,
          documents: own.length,
          total: sum(own.map(({ Total }) => String(Total))),
        },
      ])
    }
    const [credited] = of("credit_note", "GBP")
    expect(credited).toMatchObject({
      documents: notes.length,
      total: sum(notes.map(({ Total }) => String(Total))),
    })
    const sentMoney = home.sent_today
      .filter(({ kind }) => kind === "payment")
      .map(({ total }) => total ?? "0")
    const [fetched] = home.fetched_today
    expect(fetched).toMatchObject({ kind: "payment", documents: 1, total: "71.61" })
    const received = payments.filter(({ PaymentType }) => PaymentType !== "ARCREDITPAYMENT")
    expect(sum([...sentMoney, fetched.total ?? "0"])).toBe(
      sum(received.map(({ Amount }) => String(Amount)))
    )
    const contacts = (await shop.books.contacts()).filter(({ ContactNumber }) => ContactNumber)
    expect(home.sent_today.find(({ kind }) => kind === "contact")).toEqual({
      kind: "contact",
      currency_code: null,
      documents: contacts.length,
      total: null,
    })

    expect(home.today).toBe(todayInLondon())
    expect(home.days).toHaveLength(30)
    expect(home.days[29]).toEqual({
      day: home.today,
      sent: home.sent_today.reduce((all, { documents }) => all + documents, 0),
      fetched: 1,
    })
    expect(home.days.slice(0, 29).every(({ sent, fetched }) => sent + fetched === 0)).toBe(true)
    expect(home.reasons).toEqual([])
    expect(home.lines).toHaveLength(10)
    expect(home.lines).toEqual((await shop.xero.log({ limit: 10 })).lines)
    expect(home.calls_left.day).toBe((await shop.xero.quota()).quota.day.remaining)
  })

  it("tells what waits by reason, and when the regular works are done next", async () => {
    await shop.xero.map([{ kind: "tax", source: "code:GB20", target: null }])
    const held: string[] = []
    for (const email of ["first@example.com", "second@example.com"]) {
      const items = { "SWEAT-M": 1 }
      held.push((await placeOrder(shop.store, { region: "uk", from: { email }, items })).id)
    }
    for (const id of held) {
      await shop.untilEntry(id, "held")
    }
    const before = await desk(shop.xero).home()
    expect(before.reasons).toEqual([
      expect.objectContaining({ state: "held", code: "unmapped_tax", count: 2 }),
    ])
    expect(before.reasons[0].reason).toContain("VAT")
    expect(before.runs.fetch.next).not.toBeNull()
    expect(before.runs.sending.next).toBeNull()

    await shop.xero.change({ send_when: "daily", send_daily_at: "18:00", fetch_every_minutes: 0 })
    await shop.xero.lookForDrift()
    const timed = await desk(shop.xero).home()
    expect(timed.runs.fetch.next).toBeNull()
    expect(timed.runs.drift.last).not.toBeNull()
    const status = await shop.xero.status()
    expect(timed.runs.sending.next).toBe(status.sending.next_at)

    await shop.xero.change({ sync_enabled: false })
    const off = await desk(shop.xero).home()
    expect(Object.values(off.runs).map(({ next }) => next)).toEqual([null, null, null, null])
    await shop.xero.disconnect()
    expect((await desk(shop.xero).home()).lines.length).toBeGreaterThan(0)
  })

  it("asks as many queries however long the log is", async () => {
    const order = await shop.sell()
    await settled(shop.xero)
    const xero: XeroModuleService = getContainer().resolve(XERO_MODULE)
    const { knex } = xero.postgres
    const count = () => fewestQueries(knex, () => desk(shop.xero).home())
    const few = await count()
    await knex.raw(
      `INSERT INTO xero_attempt (id, connection_id, subject_type, subject_id, subject_label, document_kind, action, state, amount,
         currency_code, created_at, updated_at)
       SELECT 'xatt_bulk_' || n, connection_id, 'order', ?, 'Order', 'invoice', 'create', 'done', '1.00', 'GBP',
              now() - make_interval(mins => n), now()
         FROM generate_series(1, 20000) AS n, (SELECT connection_id FROM xero_attempt LIMIT 1) AS own`,
      [order.id]
    )
    expect(few).toBeGreaterThan(0)
    expect(await count()).toBe(few)
    const { days } = await desk(shop.xero).home()
    expect(days.reduce((all, { sent }) => all + sent, 0)).toBeGreaterThan(20_000)
  })
}
