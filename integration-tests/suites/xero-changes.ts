import type { AlertsAnswer } from "../../src/api/admin/xero/answers"
import { XERO_MODULE } from "../../src/modules/xero"
import type XeroModuleService from "../../src/modules/xero/service"
import { watchAlertsWorkflow } from "../../src/workflows/alerts/watch-alerts"
import { InboundShop } from "../inbound/inbound-shop"
import { captureOrder } from "../store/capture-order"
import { placeOrder } from "../store/place-order"
import { type Suite } from "../xero/on-one-host"
import { runReport, todayInLondon } from "../xero/run-report"
import { WEBHOOK_KEY } from "../xero/sandbox-address"
import { sandbox } from "../xero/the-sandbox"
import { until } from "../xero/until"

export const xeroChanges: Suite = ({ api, getContainer }) => {
  let shop: InboundShop

  beforeEach(async () => {
    shop = await InboundShop.open(String(api.defaults.baseURL))
  })

  const found = async (state = "open") => {
    const module: XeroModuleService = getContainer().resolve(XERO_MODULE)
    const rows = await module.listXeroDiscrepancies(
      { state, certain: true },
      { order: { found_at: "ASC", id: "ASC" } }
    )
    return rows.map(({ kind, order_id, cause, store, xero }) => ({
      kind,
      order_id,
      cause,
      store,
      xero,
    }))
  }

  /** What a worker is just at is read again before it counts. */
  const foundAll = (count: number) =>
    until(
      `${count} are found`,
      () => found(),
      (all) => all.length === count
    )

  it("notes once what was changed in Xero, with both sides' figures, and closes it when it is undone", async () => {
    const voided = await shop.sell()
    const changed = await shop.sell()
    await shop.fetchNow()
    expect(await found()).toEqual([])
    const { invoice } = changed
    const { LineItems, Reference } = (await shop.books.invoices()).find(
      ({ InvoiceNumber }) => InvoiceNumber === invoice
    )!
    const lines = LineItems.map(
      ({ Description, Quantity, UnitAmount, AccountCode, TaxType }, at) => ({
        Description,
        Quantity,
        UnitAmount: at === 0 ? UnitAmount + 1 : UnitAmount,
        AccountCode,
        TaxType,
      })
    )
    const { ContactID } = shop.act("create_contact", { Name: "Somebody Else" })
    shop.act("void_invoice", { invoice: voided.invoice })
    shop.act("edit_invoice", {
      invoice,
      lines,
      date: "2026-11-01",
      number: "INV-4711",
      reference: "Desk 7",
      contact: ContactID,
    })
    await shop.fetchNow()
    const seen = await foundAll(6)
    const of = ({ id }: { id: string }) => seen.filter(({ order_id }) => order_id === id)
    expect(of(voided)).toMatchObject([
      { cause: "voided", store: { total: "71.61" }, xero: { status: "VOIDED", total: "0.00" } },
    ])
    const differences = Object.fromEntries(
      of(changed).map(({ cause, store, xero }) => [cause, { store, xero }])
    )
    expect(differences).toMatchObject({
      lines_edited: { store: { total: "71.61" }, xero: { total: "73.61" } },
      date_changed: { xero: { date: "2026-11-01" } },
      renumbered: { store: { number: invoice }, xero: { number: "INV-4711" } },
      reference_changed: { store: { reference: Reference }, xero: { reference: "Desk 7" } },
      contact_changed: { xero: { contact_id: ContactID } },
    })
    await shop.fetchNow()
    expect(await found()).toEqual(seen)

    shop.act("edit_invoice", { invoice: "INV-4711", number: invoice, date: todayInLondon() })
    await shop.fetchNow()
    expect((await foundAll(4)).map(({ cause }) => cause).sort()).toEqual([
      "contact_changed",
      "lines_edited",
      "reference_changed",
      "voided",
    ])
    const gone = await until(
      "two are gone",
      () => found("gone"),
      (all) => all.length === 2
    )
    expect(gone.map(({ cause }) => cause).sort()).toEqual(["date_changed", "renumbered"])
  })

  it("notes a payment of ours that was deleted, and not one that follows a merge or a new name of a contact", async () => {
    const { id, invoice } = await shop.sell()
    await captureOrder(shop.store, id)
    const [{ PaymentID }] = await until(
      "it is paid",
      () => shop.books.payments(),
      (all) => all.length === 1
    )
    await shop.untilEntry(id, "done")
    const [{ Contact }] = await shop.books.invoices()
    const twin = shop.act("create_contact", { Name: "The Twin" })
    shop.act("merge_contacts", { from: Contact.ContactID, into: twin.ContactID })
    await shop.fetchNow()
    expect(await found()).toEqual([])
    shop.act("delete_payment", { payment: PaymentID })
    await shop.fetchNow()
    expect(await foundAll(1)).toMatchObject([
      {
        kind: "payment",
        order_id: id,
        cause: "payment_removed",
        store: { total: "71.61" },
        xero: { total: "0.00" },
      },
    ])
    shop.pay(invoice)
    await shop.fetchNow()
    await until(
      "it is gone",
      () => found("gone"),
      (all) => all.length === 1
    )
  })

  it("notes what an order waits for in Xero, and choices of the mapping that cannot be used", async () => {
    shop.act("archive_account", { account: "200" })
    await shop.xero.refreshChart()
    const open = await found()
    expect(open.length).toBeGreaterThan(0)
    expect(new Set(open.map(({ cause }) => cause))).toEqual(new Set(["account_unusable"]))
    expect(open[0].xero).toEqual({ status: "ARCHIVED" })
    shop.act("restore_account", { account: "200" })
    await shop.xero.refreshChart()
    expect(await found()).toEqual([])

    shop.act("set_lock_date", { period: "2999-12-31" })
    await shop.xero.refreshChart()
    const from = { email: "late@example.com" }
    const { id } = await placeOrder(shop.store, { region: "uk", from, items: { SEAT: 1 } })
    const [locked] = await until("it is told", found, (all) => all.length === 1)
    expect(locked).toMatchObject({
      kind: "order",
      order_id: id,
      cause: "period_locked",
      xero: { date: "2999-12-31" },
    })
    shop.act("set_lock_date", {})
    await shop.xero.refreshChart()
    await until("it is gone by itself", found, (all) => all.length === 0)
    await shop.untilEntry(id, "done")
  })

  it("hears of a change by webhook, looks for it when asked, and finds it in a full audit", async () => {
    const rung = await shop.sell()
    const looked = await shop.sell()
    const audited = await shop.sell()
    const causes = async () => (await found()).map(({ cause, order_id }) => [order_id, cause])
    // Another code of an account is followed, and no difference.
    shop.act("rename_account", { account: "200", newCode: "201" })
    await sandbox.control.subscribe(shop.hook, WEBHOOK_KEY)
    shop.act("void_invoice", { invoice: rung.invoice })
    await until("the webhook is heard", found, (all) => all.length === 1)
    sandbox.control.unsubscribe()
    shop.act("edit_invoice", { invoice: looked.invoice, reference: "Desk 7" })
    await shop.xero.lookForDrift()
    await foundAll(2)
    expect(await causes()).toEqual([
      [rung.id, "voided"],
      [looked.id, "reference_changed"],
    ])
    shop.act("edit_invoice", { invoice: audited.invoice, number: "INV-1" })
    const today = todayInLondon()
    await runReport(shop.xero, { from: today, to: today, audit: true })
    await foundAll(3)
    expect((await causes()).slice(2)).toEqual([[audited.id, "renumbered"]])
    const told = async () => {
      await watchAlertsWorkflow(getContainer()).run()
      const { open } = await shop.store.admin.client.fetch<AlertsAnswer>("/admin/xero/alerts")
      return open.map(({ kind, title }) => [kind, title.split(":")[0]])
    }
    expect(await told()).toEqual([["drift", "3 differences between the store and Xero"]])
    await shop.xero.change({ xero_changes: "accept" })
    await until("all is accepted", found, (all) => all.length === 0)
    expect(await told()).toEqual([])
  })
}
