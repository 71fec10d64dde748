import { type Suite } from "../xero/on-one-host"
import { XERO_MODULE } from "../../src/modules/xero"
import type XeroModuleService from "../../src/modules/xero/service"
import { booksOf } from "../../sandbox/books"
import { registerCustomer } from "../store/register-customer"
import { type ConnectedStore, connectStore } from "../xero/connect-store"
import { sandbox } from "../xero/the-sandbox"
import { until } from "../xero/until"

const MARKED = "Amelia Hart (amelia@example.com)"

/** Contacts whose name somebody takes in Xero after the plugin last read what contacts there are. */
export const contactNameTaken: Suite = ({ api, getContainer }) => {
  let shop: ConnectedStore

  beforeEach(async () => {
    shop = await connectStore(sandbox, String(api.defaults.baseURL))
    await shop.xero.change({ match_contacts_by_name: false })
  })

  const accountant = (contact: object) =>
    sandbox.control.act(shop.tenantId, "create_contact", contact) as { ContactID: string }
  const register = (first_name: string, last_name: string) =>
    registerCustomer(shop.store, {
      email: `${first_name.toLowerCase()}@example.com`,
      first_name,
      last_name,
      region: "uk",
    })
  const untilPosted = (id: string) =>
    until(
      "the customer's contact is in Xero",
      () => shop.xero.customer(id),
      ({ documents }) => documents[0]?.state === "posted"
    )
  /** Amelia waits after many tries while the accountant acts. */
  const ameliaMeanwhile = async (act: () => void) => {
    await shop.xero.change({ sync_enabled: true })
    await untilPosted((await register("Early", "Reader")).id)
    await shop.xero.change({ sync_enabled: false })
    const { id } = await register("Amelia", "Hart")
    act()
    const xero: XeroModuleService = getContainer().resolve(XERO_MODULE)
    const { rowCount } = await until(
      "she waits",
      () =>
        xero.postgres.knex.raw(
          "UPDATE xero_outbox_entry SET tries = 9 WHERE subject_id = ? AND state = 'queued'",
          [id]
        ),
      ({ rowCount }: { rowCount: number }) => rowCount === 1
    )
    expect(rowCount).toBe(1)
    await shop.xero.change({ sync_enabled: true })
    return id
  }

  it("chooses another name at once, however many tries other troubles took", async () => {
    const id = await ameliaMeanwhile(() => accountant({ Name: "Amelia Hart" }))
    expect((await untilPosted(id)).documents[0].number).toBe(MARKED)
    expect((await shop.xero.log({ state: "held" })).lines).toEqual([])
  })

  it("finds another name for a contact that it made without an answer and somebody renamed since", async () => {
    await shop.xero.change({ sync_enabled: true })
    await untilPosted((await register("Early", "Reader")).id)
    sandbox.control.fault({ kind: "drop_after", method: "PUT", path: "/Contacts" })
    const { id } = await register("Amelia", "Hart")
    const contacts = () => booksOf(sandbox.control.organisation(shop.tenantId)).contacts
    const made = await until(
      "Xero has her",
      () => contacts().find(({ Name }) => Name === "Amelia Hart"),
      (contact) => contact !== undefined
    )
    sandbox.control.act(shop.tenantId, "rename_contact", {
      contact: made?.ContactID,
      name: "Amelia H.",
    })
    accountant({ Name: "Amelia Hart" })
    expect((await untilPosted(id)).documents[0].number).toBe(MARKED)
    expect(contacts().find(({ ContactID }) => ContactID === made?.ContactID)?.Name).toBe(MARKED)
    expect((await shop.xero.log({ state: "held" })).lines).toEqual([])
  })

  it("finds another name for a customer who takes that of another contact", async () => {
    await shop.xero.change({ sync_enabled: true })
    const { id } = await register("Amelia", "Smith")
    await untilPosted(id)
    accountant({ Name: "Amelia Hart" })
    await shop.store.admin.admin.customer.update(id, { last_name: "Hart" })
    await until(
      "she bears her new name",
      () => shop.xero.customer(id),
      ({ documents }) => documents[0].number === MARKED
    )
  })

  it("holds a customer whose other name is taken as well, until a person frees it", async () => {
    let other = ""
    const id = await ameliaMeanwhile(() => {
      accountant({ Name: "Amelia Hart" })
      other = accountant({ Name: MARKED }).ContactID
    })
    const { entry } = await until(
      "she is held",
      () => shop.xero.customer(id),
      ({ entry }) => entry?.state === "held"
    )
    expect(entry?.code).toBe("number_taken")
    sandbox.control.act(shop.tenantId, "archive_contact", { contact: other })
    await shop.xero.retry({ state: "held" })
    expect((await untilPosted(id)).documents[0].number).toBe(MARKED)
  })
}
