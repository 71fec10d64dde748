import { type Suite } from "../xero/on-one-host"
import { importPaidOrders } from "../store/import-orders"
import { seededStore } from "../store/seeded-store"
import { openBooks } from "../xero/open-books"
import { sandbox } from "../xero/the-sandbox"
import { until } from "../xero/until"
import { XeroAdmin } from "../xero/xero-admin"

const ORDERS = 110

export const burst: Suite = ({ api, getContainer }) => {
  it(`posts ${ORDERS} orders that waited with three calls a batch of fifty`, async () => {
    const container = getContainer()
    const store = await seededStore(String(api.defaults.baseURL))
    const xero = new XeroAdmin(store.admin)
    const { tenantId } = sandbox.control.createOrganisation("GB", "Busy shop")
    const books = openBooks(sandbox, tenantId)
    await xero.connect(tenantId)
    await xero.acceptProposals()

    await importPaidOrders(container, ORDERS)
    await until(
      "all orders wait",
      () => xero.status(),
      ({ waiting }) => waiting.queued === ORDERS
    )
    sandbox.control.resetCalls()
    sandbox.control.resetUsage()
    await xero.change({ sync_enabled: true })
    await until(
      "nothing waits any more",
      () => xero.status(),
      ({ waiting, documents }) => waiting.queued + waiting.running === 0 && documents.payment > 0,
      120_000
    )
    const calls = sandbox.control.calls().filter((call) => call.tenantId === tenantId)
    const usage = sandbox.control.usage()
    const [contacts, invoices, payments] = [
      await books.contacts(),
      await books.invoices(),
      await books.payments(),
    ]
    expect(await xero.log({ state: "held" })).toMatchObject({ count: 0 })
    expect(invoices).toHaveLength(ORDERS)
    expect(payments).toHaveLength(ORDERS)
    expect(new Set(payments.map((payment) => payment.Invoice.InvoiceNumber)).size).toBe(ORDERS)
    expect(invoices.filter(({ Status, AmountDue }) => Status !== "PAID" || AmountDue)).toEqual([])
    const made = contacts.filter(({ ContactNumber }) => ContactNumber)
    expect(made).toHaveLength(ORDERS)

    expect(calls.length).toBeLessThanOrEqual(3 * Math.ceil(ORDERS / 50) + 5)
    expect(usage.filter(({ refused }) => refused > 0)).toEqual([])
  })
}
