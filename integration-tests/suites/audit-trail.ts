import type { LogLine } from "../../src/api/admin/xero/answers"
import { writeNotesWorkflow } from "../../src/workflows/notes/write-notes"
import { keepUpWorkflow } from "../../src/workflows/upkeep/keep-up"
import { XERO_MODULE } from "../../src/modules/xero"
import type XeroModuleService from "../../src/modules/xero/service"
import { InboundShop } from "../inbound/inbound-shop"
import { parseCsv } from "../store/parse-csv"
import { placeOrder } from "../store/place-order"
import { type Suite } from "../xero/on-one-host"
import { until } from "../xero/until"

export const auditTrail: Suite = ({ api, getContainer }) => {
  let shop: InboundShop
  let owner: string

  beforeEach(async () => {
    shop = await InboundShop.open(String(api.defaults.baseURL))
    owner = (await shop.store.admin.admin.user.me()).user.id
  })

  const linesOf = async (q: string): Promise<LogLine[]> =>
    (await shop.xero.log({ q, limit: 100 })).lines.filter(({ row }) => row === "attempt")

  const keepsAndGives = async (id: string) => {
    await shop.xero.change({ log_days: 30, invoice_number_prefix: "-ORD " })
    const file = async (query: Record<string, string> = {}) => {
      const answer = await shop.xero.logCsv(query)
      expect(answer.headers.get("content-disposition")).toMatch(/xero-log-\d{4}-\d\d-\d\d\.csv/)
      return parseCsv(await answer.text())
    }
    const all = await file()
    const change = all.find(({ Changed }) => Changed === "Prefix of invoice numbers")
    expect(change).toMatchObject({
      About: "Settings",
      Before: "ORD-",
      After: "'-ORD ",
      "User id": owner,
    })
    const papers = await file({ kind: "invoice", q: id })
    expect(papers).toMatchObject([
      { Document: "invoice", Action: "create", Amount: "71.61", Currency: "GBP", "Subject id": id },
    ])
    expect(papers[0]["Xero id"]).toBe((await shop.books.invoices())[0].InvoiceID)
    expect(all.length).toBeGreaterThan(papers.length)

    const module: XeroModuleService = getContainer().resolve(XERO_MODULE)
    await module.postgres
      .knex("xero_attempt")
      .where({ document_kind: "invoice" })
      .update({ created_at: new Date(Date.now() - 31 * 86_400_000) })
    await keepUpWorkflow(getContainer()).run()
    expect(await file({ kind: "invoice" })).toEqual([])
    expect((await file({ kind: "contact" })).length).toBeGreaterThan(0)
  }

  it("tells of every paper who or what caused it and what it comes to, gives that away as a file, and keeps it as long as the owner says", async () => {
    const { id, invoice } = await shop.sell()
    const [made] = (await linesOf(id)).filter(({ document_kind }) => document_kind === "invoice")
    expect(made).toMatchObject({
      state: "done",
      action: "create",
      document_number: invoice,
      amount: "71.61",
      currency_code: "GBP",
      actor_id: null,
    })
    expect(made.cause).toMatch(/^order\./)

    shop.pay(invoice, "30.00")
    await shop.fetchNow()
    const [imported, ...more] = (await linesOf(id)).filter(({ action }) => action === "import")
    expect(more).toEqual([])
    expect(imported).toMatchObject({
      state: "done",
      amount: "30.00",
      currency_code: "GBP",
      document_number: invoice,
    })
    expect([imported.cause, imported.actor_id]).toEqual(
      // The store's own clock may have been first.
      imported.actor_id ? ["fetched by hand", owner] : ["reading of Xero", null]
    )
    await keepsAndGives(id)
  })

  it("names the person who sent, retried, changed or connected something, by id alone", async () => {
    await shop.xero.change({
      due_days: 14,
      alert_email: "books@example.com",
      import_payments: true,
    })
    const mapped = (await shop.xero.mappings()).rows.find(({ kind }) => kind === "rounding")
    await shop.xero.map([{ kind: "rounding", source: mapped?.source ?? "", target: null }])
    const { lines } = await shop.xero.log({ kind: "setting", limit: 100 })
    expect(lines.every(({ actor_id }) => actor_id === owner)).toBe(true)
    const changes = lines.map(({ changed, before, after }) => [changed, before, after])
    expect(changes).toEqual(
      expect.arrayContaining([
        ["Connection", null, "connected"],
        ["Sync", "off", "on"],
        ["Days until due", "0", "14"],
        ["Email for alerts", null, "set"],
        [`Mapping of rounding: ${mapped?.source}`, "860 Rounding", null],
      ])
    )
    expect(changes.map(([name]) => name)).not.toContain("Payments from Xero")
    expect(JSON.stringify(lines)).not.toContain("@")
  })

  it("keeps with a paper that a person asked for it, and notes in Xero's own history that and what was changed", async () => {
    await shop.xero.change({ send_when: "by_hand", history_notes: true })
    const place = () =>
      placeOrder(shop.store, {
        region: "uk",
        from: { email: "guest@example.com" },
        items: { "SWEAT-M": 2 },
      })
    const [sent, retried] = [await place(), await place()]
    const { client } = shop.store.admin
    await client.fetch(`/admin/xero/orders/${sent.id}/send`, { method: "POST" })
    const { lines } = await until(
      "it waits",
      () => shop.xero.log({ q: retried.id }),
      (log) => log.lines.length > 0
    )
    await shop.xero.retry({ ids: [lines[0].id] })
    const invoiceLine = async (id: string, wanted: string) =>
      (await linesOf(id)).find(
        ({ document_kind, action }) => document_kind === "invoice" && action === wanted
      )
    await shop.untilEntry(sent.id, "done")
    await shop.untilEntry(retried.id, "done")
    const byHand = { actor_id: owner, note_state: expect.any(String) as string }
    expect(await invoiceLine(sent.id, "create")).toMatchObject({ cause: "sent by hand", ...byHand })
    expect(await invoiceLine(retried.id, "create")).toMatchObject({
      cause: "retried by hand",
      ...byHand,
    })

    await shop.xero.change({ send_when: "at_once" })
    await shop.store.admin.admin.order.cancel(sent.id)
    await until(
      "it is taken back, and that is noted",
      async () => {
        await writeNotesWorkflow(getContainer()).run()
        return [await invoiceLine(sent.id, "create"), await invoiceLine(sent.id, "void")]
      },
      (lines) => lines.every((line) => line?.note_state === "sent")
    )
    const voided = (await shop.books.invoices()).find(({ Status }) => Status === "VOIDED")
    const told = await shop.books.history("Invoices", voided?.InvoiceID ?? "")
    const notes = told.filter(({ Changes }) => Changes === "Note").map(({ Details }) => Details)
    const of = `by Medusa: Order #${sent.display_id}`
    expect(notes.sort()).toEqual([
      expect.stringMatching(`^Sent ${of}, sent by a user of the store, `),
      expect.stringMatching(`^Taken back ${of}, event order\\.`),
    ])
    expect(JSON.stringify(notes)).not.toMatch(/@|user_/)
  })
}
