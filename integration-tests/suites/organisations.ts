import { type Suite } from "../xero/on-one-host"
import { captureOrder } from "../store/capture-order"
import { importPaidOrders } from "../store/import-orders"
import { placeOrder } from "../store/place-order"
import { registerCustomer } from "../store/register-customer"
import { type ConnectedOrganisation } from "../xero/connect-organisations"
import type { Books } from "../xero/open-books"
import { sandbox } from "../xero/the-sandbox"
import { TwoOrganisations } from "../xero/two-organisations"
import { until } from "../xero/until"

/** Which orders go to which of several organisations. */
export const organisations: Suite = ({ api, getContainer }) => {
  let shop: TwoOrganisations

  beforeEach(async () => {
    sandbox.control.clearFaults()
    shop = await TwoOrganisations.open(sandbox, getContainer(), String(api.defaults.baseURL))
    sandbox.control.resetCalls()
  })

  const numbers = async (books: Books) =>
    (await books.invoices()).map(({ InvoiceNumber }) => InvoiceNumber)
  const callsOf = ({ tenantId }: ConnectedOrganisation) =>
    sandbox.control.calls().filter((call) => call.tenantId === tenantId).length

  it("sends each order where its sales channel or its region says, into books of their own", async () => {
    await shop.route([
      { kind: "region", source: shop.store.regionIds.usa, to: shop.australian },
      { kind: "region", source: shop.store.regionIds.uk, to: shop.british },
      { kind: "sales_channel", source: shop.wholesale, to: shop.australian },
    ])
    const home = await shop.sell("uk", "ada@example.com")
    const overseas = await shop.sell("usa", "bob@example.com")
    const [bulk] = await importPaidOrders(getContainer(), 1, 1, {
      sales_channel_id: shop.wholesale,
      region_id: shop.store.regionIds.uk,
    })
    expect(await shop.ended(home)).toMatchObject({ organisation_name: shop.british.name })
    expect(await shop.ended(overseas)).toMatchObject({ organisation_name: shop.australian.name })
    expect(await shop.ended(bulk)).toMatchObject({ organisation_name: shop.australian.name })
    const displayed = async (id: string) =>
      (await shop.store.admin.admin.order.retrieve(id)).order.display_id
    expect(await numbers(shop.british.books)).toEqual([`ORD-${await displayed(home)}`])
    expect((await numbers(shop.australian.books)).sort()).toEqual(
      [`AU-${await displayed(overseas)}`, `AU-${await displayed(bulk)}`].sort()
    )
    expect(
      (await shop.british.books.contacts()).map(({ EmailAddress }) => EmailAddress)
    ).not.toContain("bob@example.com")

    const { lines, count } = await shop.xero.log()
    expect(new Set(lines.map(({ organisation_name }) => organisation_name))).toEqual(
      new Set([shop.british.name, shop.australian.name])
    )
    const own = await shop.xero.log({ connection_id: shop.british.connectionId })
    expect(own.count).toBeLessThan(count)
    expect(
      own.lines.every(({ organisation_name }) => organisation_name === shop.british.name)
    ).toBe(true)
    for (const organisation of [shop.british, shop.australian]) {
      const { quota } = await organisation.xero.quota()
      const before = callsOf(organisation)
      expect(quota.by_endpoint).toContainEqual(
        expect.objectContaining({
          method: "PUT",
          endpoint: "Invoices",
          calls: expect.any(Number),
        })
      )
      expect(before).toBeGreaterThan(0)
    }
    const status = await shop.xero.status()
    expect(status.organisations).toMatchObject([
      { organisation_name: shop.british.name, is_default: true, status: "connected" },
      { organisation_name: shop.australian.name, is_default: false, status: "connected" },
    ])
    expect((await shop.australian.xero.status()).documents.invoice).toBe(2)
  })

  it("leaves an order with the organisation that has it, and sends what comes after the new rules by them", async () => {
    await shop.route([{ kind: "region", source: shop.store.regionIds.usa, to: shop.australian }])
    const first = await shop.sell("usa", "ada@example.com")
    await shop.ended(first)
    await shop.british.xero.change({ sync_enabled: false })
    await shop.australian.xero.change({ sync_enabled: false })
    const between = await shop.sell("usa", "bob@example.com")
    await until(
      "the second order waits for the Australian books",
      async () => (await shop.xero.status()).organisations[1].waiting.queued,
      (queued) => queued >= 1
    )
    await shop.route([])
    await shop.british.xero.change({ sync_enabled: true })
    expect(await shop.ended(between)).toMatchObject({ organisation_name: shop.british.name })

    await shop.australian.xero.change({ sync_enabled: true })
    await captureOrder(shop.store, first)
    await until(
      "the first order's payment is in the Australian books",
      () => shop.australian.books.payments(),
      (payments) => payments.length === 1
    )
    expect(await shop.xero.order(first)).toMatchObject({ organisation_name: shop.australian.name })
    expect(await shop.british.books.invoices()).toHaveLength(1)
    expect(await shop.australian.books.invoices()).toHaveLength(1)
    expect(await shop.british.books.payments()).toEqual([])
  })

  it("keeps a customer's contact in every organisation that the customer bought from", async () => {
    await shop.route([{ kind: "region", source: shop.store.regionIds.usa, to: shop.australian }])
    const buyer = { email: "cleo@example.com", first_name: "Cleo", last_name: "Marsh" }
    const cleo = await registerCustomer(shop.store, { ...buyer, region: "uk" })
    const contactIn = async ({ books }: ConnectedOrganisation) =>
      (await books.contacts()).filter(({ EmailAddress }) => EmailAddress === buyer.email)
    await until(
      "the customer is in the British books",
      () => contactIn(shop.british),
      (contacts) => contacts.length === 1
    )
    expect(await contactIn(shop.australian)).toEqual([])
    for (const region of ["uk", "usa"] as const) {
      const { id } = await placeOrder(shop.store, { region, from: cleo, items: { SEAT: 1 } })
      await shop.ended(id)
    }
    expect(await contactIn(shop.australian)).toHaveLength(1)

    await cleo.client.store.customer.update({ last_name: "Marsh-Bell" })
    for (const organisation of [shop.british, shop.australian]) {
      await until(
        `the name is right in ${organisation.name}`,
        () => contactIn(organisation),
        (contacts) => contacts.length === 1 && contacts[0].LastName === "Marsh-Bell"
      )
    }
    const { documents, entry } = await until(
      "nothing of the customer waits",
      () => shop.xero.customer(cleo.id),
      (answer) => answer.entry?.state === "done"
    )
    expect(entry?.reason ?? null).toBeNull()
    expect(documents.map(({ kind, organisation_name }) => [kind, organisation_name])).toEqual([
      ["contact", shop.british.name],
      ["contact", shop.australian.name],
    ])
  })

  it("takes no rule for what is not there, no two for one thing, and no organisation that is not there", async () => {
    const region = { kind: "region", source: shop.store.regionIds.uk, to: shop.british } as const
    await expect(shop.route([{ ...region, source: "reg_gone" }])).rejects.toThrow(
      "The store has no region reg_gone. Choose one of those it has."
    )
    await expect(shop.route([region, { ...region, to: shop.australian }])).rejects.toThrow(
      "There are two rules for the region United Kingdom. Keep one of them."
    )
    await expect(
      shop.xero.route({ default_connection_id: "xcon_gone", routes: [] })
    ).rejects.toThrow("There is no organisation xcon_gone.")
    await expect(shop.xero.of("xcon_gone").status()).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining("No organisation has the connection xcon_gone."),
    })
    const { routes, sources } = await shop.route([region])
    expect(routes).toEqual([
      { kind: "region", source: region.source, connection_id: shop.british.connectionId },
    ])
    expect(sources.sales_channel.map(({ name }) => name)).toContain("Wholesale")
  })
}
