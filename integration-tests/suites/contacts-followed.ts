import { type Suite } from "../xero/on-one-host"
import { setTimeout as sleep } from "node:timers/promises"
import { placeOrder } from "../store/place-order"
import { type ConnectedStore, connectStore } from "../xero/connect-store"
import { sandbox } from "../xero/the-sandbox"
import { until } from "../xero/until"

const EMAIL = "jo@example.com"

/** Longer than what was read of Xero's contacts counts as read just now. */
const STALE_MILLISECONDS = 3_500

export const contactsFollowed: Suite = ({ api }) => {
  let shop: ConnectedStore
  let first: string

  beforeEach(async () => {
    shop = await connectStore(sandbox, String(api.defaults.baseURL))
    await shop.xero.change({ sync_enabled: true })
    first = await buy()
    await settled(first, "done")
    await sleep(STALE_MILLISECONDS)
  })

  const buy = async () =>
    (
      await placeOrder(shop.store, {
        region: "uk",
        from: { email: EMAIL },
        items: { SEAT: 1 },
      })
    ).id
  const settled = (orderId: string, state: string) =>
    until(
      `the order is ${state}`,
      () => shop.xero.order(orderId),
      ({ entry }) => entry?.state === state
    )
  const act = (name: string, input: object) =>
    sandbox.control.act(shop.tenantId, name, input) as { ContactID: string }
  const contactOf = async (orderId: string) => {
    const { documents } = await shop.xero.order(orderId)
    const number = documents.find(({ kind }) => kind === "invoice")?.number
    const invoices = await shop.books.invoices()
    return invoices.find(({ InvoiceNumber }) => InvoiceNumber === number)?.Contact.ContactID
  }

  it("makes the next invoice out to the contact that the customer's was merged into", async () => {
    const from = await contactOf(first)
    const into = act("create_contact", { Name: "Jo at work" })
    const last = act("create_contact", { Name: "Jo, all of them" })
    act("merge_contacts", { from, into: into.ContactID })
    act("merge_contacts", { from: into.ContactID, into: last.ContactID })
    const second = await buy()
    await settled(second, "done")
    expect(await contactOf(second)).toBe(last.ContactID)
    expect(await contactOf(first)).toBe(last.ContactID)
    expect(await shop.books.invoices()).toHaveLength(2)
  })

  it("goes on with the twin that is kept when the customer's contact was archived", async () => {
    const twin = act("create_contact", { Name: "Jo Twin", EmailAddress: EMAIL })
    act("archive_contact", { contact: await contactOf(first) })
    const second = await buy()
    await settled(second, "done")
    expect(await contactOf(second)).toBe(twin.ContactID)
  })

  it("holds what is made out to an archived contact until it is restored, and then sends it", async () => {
    const contact = await contactOf(first)
    act("archive_contact", { contact })
    const second = await buy()
    const { entry } = await settled(second, "held")
    expect(entry?.reason).toBe(
      "The contact of this customer was archived or merged in Xero. Restore it there, then retry."
    )
    expect(await shop.books.invoices()).toHaveLength(1)
    act("restore_contact", { contact })
    await shop.xero.retry({ state: "held" })
    await settled(second, "done")
    expect(await contactOf(second)).toBe(contact)
  })
}
