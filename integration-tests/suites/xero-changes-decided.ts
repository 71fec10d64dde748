import type { DiscrepancyAnswer } from "../../src/api/admin/xero/answers"
import { InboundShop, type Sold } from "../inbound/inbound-shop"
import { captureOrder } from "../store/capture-order"
import { type Suite } from "../xero/on-one-host"
import { runReport, settled, todayInLondon } from "../xero/run-report"
import { until } from "../xero/until"

export const xeroChangesDecided: Suite = ({ api }) => {
  let shop: InboundShop

  beforeEach(async () => {
    shop = await InboundShop.open(String(api.defaults.baseURL))
  })

  const open = async () => (await shop.xero.discrepancies()).discrepancies
  /** What a worker is just at is read again before it is shown. */
  const openAll = (count: number) =>
    until(`${count} are shown`, open, (all) => all.length === count)
  const only = async (): Promise<DiscrepancyAnswer> => {
    const [one] = await open()
    return one
  }
  const standing = async () =>
    (await shop.books.invoices())
      .filter(({ Status }) => Status !== "VOIDED" && Status !== "DELETED")
      .map(({ InvoiceNumber, Reference, Status, Total, Contact }) => ({
        InvoiceNumber,
        Reference,
        Status,
        Total,
        contact: Contact.ContactID,
      }))
  /** Changes whatever can be changed of an invoice. */
  const change = async ({ invoice }: Sold) => {
    const { LineItems } = (await shop.books.invoices()).find(
      ({ InvoiceNumber }) => InvoiceNumber === invoice
    )!
    const [first, ...rest] = LineItems.map(
      ({ Description, Quantity, UnitAmount, AccountCode, TaxType }) => ({
        Description,
        Quantity,
        UnitAmount,
        AccountCode,
        TaxType,
      })
    )
    const lines = [{ ...first, UnitAmount: first.UnitAmount + 1 }, ...rest]
    const { ContactID: contact } = shop.act("create_contact", { Name: `Other of ${invoice}` })
    const number = `CHANGED-${invoice}`
    shop.act("edit_invoice", {
      invoice,
      lines,
      number,
      reference: "x",
      contact,
      date: "2026-11-01",
    })
  }

  it("restores whatever was changed of an invoice at once, and what was voided under the next number", async () => {
    const changed = await shop.sell()
    const voided = await shop.sell()
    const before = await standing()
    await change(changed)
    shop.act("void_invoice", { invoice: voided.invoice })
    await shop.fetchNow()
    const found = await openAll(6)
    expect(found.every(({ restore_problem }) => restore_problem === null)).toBe(true)
    const edited = found.find(({ cause }) => cause === "lines_edited")!
    expect(edited.reason).toContain("it comes to 73.61 GBP there, and to 71.61 GBP in the store")
    await shop.xero.decide(edited.id, "restore")
    expect(await shop.xero.decideAll("voided", "restore")).toEqual({ decided: 1, left: 0 })
    await until("all is sent again", standing, (all) => all.length === 2)
    await shop.untilEntry(changed.id, "done")
    await shop.untilEntry(voided.id, "done")
    expect(await standing()).toEqual(
      before.map((one) =>
        one.InvoiceNumber === voided.invoice
          ? { ...one, InvoiceNumber: `${voided.invoice}-2` }
          : one
      )
    )
    await shop.fetchNow()
    await shop.xero.lookForDrift()
    expect(await open()).toEqual([])
    expect((await shop.xero.discrepancies({ state: "restored" })).count).toBe(6)
    for (const { id } of [changed, voided]) {
      await captureOrder(shop.store, id)
    }
    await until("both are paid", standing, (all) => all.every(({ Status }) => Status === "PAID"))
    await settled(shop.xero)
    const { figures } = await runReport(shop.xero, {
      from: todayInLondon(),
      to: todayInLondon(),
      audit: true,
    })
    expect(figures.causes).toEqual([])
    expect(await open()).toEqual([])
  })

  it("accepts what was changed, and the planner neither undoes nor repeats it", async () => {
    const changed = await shop.sell()
    const voided = await shop.sell()
    await change(changed)
    shop.act("void_invoice", { invoice: voided.invoice })
    await shop.fetchNow()
    for (const { id } of await openAll(6)) {
      await shop.xero.decide(id, "accept")
    }
    const after = await standing()
    expect(after).toMatchObject([{ InvoiceNumber: `CHANGED-${changed.invoice}`, Total: 73.61 }])
    for (const { id } of [changed, voided]) {
      await shop.xero.retry({ ids: [(await shop.xero.order(id)).entry?.id] })
    }
    await shop.untilEntry(changed.id, "done")
    await shop.untilEntry(voided.id, "skipped")
    await shop.xero.lookForDrift()
    expect(await standing()).toEqual(after)
    expect(await open()).toEqual([])
    expect((await shop.xero.discrepancies({ state: "accepted" })).count).toBe(6)
    // The next of the order's papers is made beside it.
    await captureOrder(shop.store, changed.id)
    const [{ Status }] = await until(
      "what was received is on it",
      standing,
      ([one]) => one.Status === "PAID" || one.Status === "AUTHORISED"
    )
    expect(Status).toBe("AUTHORISED")
    // Another change of the same is a new difference.
    shop.act("edit_invoice", { invoice: `CHANGED-${changed.invoice}`, reference: "y" })
    await shop.fetchNow()
    expect((await openAll(1)).map(({ cause }) => cause)).toEqual(["reference_changed"])
  })

  it("follows the owner's policy by itself, and leaves to the owner what it cannot mend", async () => {
    await shop.xero.change({ xero_changes: "restore" })
    const { id, invoice } = await shop.sell()
    await captureOrder(shop.store, id)
    await until(
      "it is paid",
      () => shop.books.payments(),
      (all) => all.length === 1
    )
    await shop.untilEntry(id, "done")
    const [{ PaymentID }] = await shop.books.payments()
    shop.act("delete_payment", { payment: PaymentID })
    await shop.fetchNow()
    const [{ PaymentID: anew }] = await until(
      "the payment is sent again",
      async () => (await shop.books.payments()).filter(({ Status }) => Status === "AUTHORISED"),
      (all) => all.length === 1
    )
    expect(anew).not.toBe(PaymentID)
    shop.act("edit_invoice", { invoice, number: "R-1" })
    await shop.fetchNow()
    const refused = await until("it is told", only, (one) => one?.restore_problem !== null)
    expect(refused.restore_problem).toContain("Money stands on invoice")
    await shop.xero.change({ xero_changes: "accept" })
    const [accepted] = await until(
      "it is accepted",
      async () => (await shop.xero.discrepancies({ state: "accepted" })).discrepancies,
      (all) => all.length === 1
    )
    expect(accepted).toMatchObject({ cause: "renumbered", decided_by: "policy" })
    const decisions = (await shop.xero.log({ limit: 100 })).lines.filter(
      ({ action }) => action === "decide"
    )
    const told = decisions.map(({ cause, changed, after }) => ({ cause, changed, after }))
    expect(told).toContainEqual({
      cause: "policy on changes in Xero",
      changed: accepted.reason,
      after: "accepted",
    })
  })

  it("sends a refund that was deleted once more, and says why a credit note is not changed", async () => {
    const { id } = await shop.sell()
    const payment = await captureOrder(shop.store, id)
    await shop.store.admin.admin.payment.refund(payment.id, { amount: 12.34 })
    const refunds = async () =>
      (await shop.books.payments()).filter(({ PaymentType }) => PaymentType === "ARCREDITPAYMENT")
    const [first] = await until("the refund is in Xero", refunds, (all) => all.length === 1)
    await shop.untilEntry(id, "done")
    const [{ CreditNoteNumber: creditNote }] = await shop.books.creditNotes()
    shop.act("delete_payment", { payment: first.PaymentID })
    shop.act("edit_credit_note", { creditNote, number: "GOODWILL" })
    await shop.fetchNow()
    const found = await openAll(2)
    const of = (kind: string) => found.find((one) => one.kind === kind)!
    expect(of("credit_note").restore_problem).toContain(
      `Credit note ${creditNote} cannot be changed`
    )
    await expect(shop.xero.decide(of("credit_note").id, "restore")).rejects.toThrow("by hand")
    expect(of("refund")).toMatchObject({ cause: "payment_removed", store: { total: "12.34" } })
    await shop.xero.decide(of("refund").id, "restore")
    const standingRefunds = async () =>
      (await refunds()).filter(({ Status }) => Status === "AUTHORISED")
    await until("it is sent again", standingRefunds, (all) => all.length === 1)
    await shop.xero.decide(of("credit_note").id, "accept")
    await shop.untilEntry(id, "done")
    await shop.xero.lookForDrift()
    expect(await open()).toEqual([])
    expect((await standingRefunds()).map(({ Amount }) => Amount)).toEqual([12.34])
  })
}
