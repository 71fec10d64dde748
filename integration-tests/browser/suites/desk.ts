import { captureOrder } from "../../store/capture-order"
import { openStore } from "../../store/open-store"
import { placeOrder } from "../../store/place-order"
import { registerCustomer } from "../../store/register-customer"
import { type Store } from "../../store/store"
import { PaymentAccount } from "../../xero/payment-account"
import { until } from "../../xero/until"
import { XeroAdmin } from "../../xero/xero-admin"
import { expectAccessible } from "../expect-accessible"
import { demo, owner } from "../the-demo"

const OPEN_PLAN = "[data-testid=xero-plan-drawer]"

const STARTED = [
  "send_new_customers",
  "send_all_customers",
  "send_new_payments",
  "fetch_payments",
  "send_new_invoices",
]

/** The owner sends what waits by hand: looks at the lists, chooses, watches the task, and mends what is held. */
export const desk = () => {
  let store: Store
  let xero: XeroAdmin
  let account: PaymentAccount
  /** Ids of the customers by first name. */
  const customers: Record<string, string> = {}

  beforeAll(async () => {
    store = await openStore(demo.store)
    xero = new XeroAdmin(store.admin)
    await xero.change({ send_when: "by_hand" })
    account = await PaymentAccount.of(xero)
    for (const [first_name, last_name] of [
      ["Ann", "Reader"],
      ["Bob", "Weaver"],
      ["Cleo", "Potter"],
    ]) {
      const email = `${first_name.toLowerCase()}@example.com`
      const { id } = await registerCustomer(store, { region: "uk", email, first_name, last_name })
      customers[first_name] = id
    }
    for (const quantity of [1, 2, 3]) {
      const from = { email: `guest-${quantity}@example.com` }
      const items = { "SWEAT-M": quantity, "BOOK-PB": 1 }
      const order = await placeOrder(store, { region: "uk", from, items })
      if (quantity < 3) {
        await captureOrder(store, order.id, quantity === 1 ? 20 : undefined)
      }
    }
    await until(
      "all are to be sent",
      () => xero.toSendCounts(),
      ({ customers, invoices, payments }) => customers >= 3 && invoices >= 3 && payments >= 2,
      90_000
    )
  }, 600_000)

  afterAll(async () => {
    await account.giveBack()
    await xero.change({ send_when: "at_once" })
  })

  const narrow = async (name: string) =>
    expect({ name, excess: await owner.glance(name) }).toEqual({ name, excess: 0 })
  /** What is done with the page has a task of the kind done that was not before. */
  const untilTaskDone = async (kind: string, act: () => Promise<void>) => {
    const done = owner.page.locator(`tr[data-kind=${kind}][data-state=done]`)
    const before = await done.count()
    await act()
    await done.nth(before).waitFor()
  }

  it("leads from the Xero page to the tasks and the lists, which say what waits and why", async () => {
    await owner.open("/xero")
    await owner.see("xero-to-tasks").click()
    await owner
      .see("xero-task-count-send_new_customers")
      .getByText(/\d to send/)
      .waitFor()
    await owner.see("xero-task-review-send_new_customers").click()
    await owner.see("xero-to-send").getByRole("link", { name: "Ann Reader" }).waitFor()
    await owner.see("xero-to-send-tab-payments").click()
    await owner.see("xero-to-send").getByText("Not on an invoice").waitFor()
    await owner.see("xero-to-send").getByText("Waits until you send it.").first().waitFor()
    await owner.picture("to-send")
    await narrow("to-send")
  })

  it("shows what would be sent of a customer, with the address and what becomes of a twin in Xero", async () => {
    await owner.open(`/customers/${customers.Ann}`)
    await owner.see("xero-actions").click()
    await owner.see("xero-plan-open").click()
    const drawer = owner.see("xero-plan-drawer")
    await drawer.getByText("ann@example.com").waitFor()
    await owner.see("xero-plan-contact-billing").getByText("14 Quay Street").waitFor()
    await drawer.getByText("Made unless Xero has a contact with this e-mail").waitFor()
    await owner.picture("customer-plan")
    await narrow("customer-plan")
    await expectAccessible(owner, "what would be sent of a customer", OPEN_PLAN)
    await owner.page.keyboard.press("Escape")
    await drawer.waitFor({ state: "hidden" })
    expect(await owner.see("xero-document-contact").count()).toBe(0)
  })

  it("sends a customer at once from the card", async () => {
    await owner.open(`/customers/${customers.Bob}`)
    await owner.see("xero-actions").click()
    await owner.see("xero-send").click()
    await owner.see("xero-document-contact").waitFor()
  })

  it("sends customers that are chosen, and no others", async () => {
    await owner.open("/xero/to-send")
    const search = owner.see("xero-to-send-search")
    await search.fill("potter")
    await owner
      .see("xero-to-send")
      .getByRole("link", { name: "Ann Reader" })
      .waitFor({ state: "detached" })
    await owner.page.getByRole("checkbox", { name: "Select Cleo Potter" }).click()
    await owner.page.getByRole("button", { name: /Send selected/ }).click()
    await owner.see("xero-to-send-none").waitFor()
    await search.fill("")
    await owner.see("xero-to-send").getByRole("link", { name: "Ann Reader" }).waitFor()
    await owner.see("xero-to-tasks").click()
    await owner.page
      .locator("tr[data-kind=send_new_customers][data-state=done]", { hasText: "1 chosen" })
      .waitFor()
  })

  it("starts tasks with a click, shows how far they are, and keeps them", async () => {
    await owner.open("/xero/tasks")
    for (const kind of STARTED) {
      await untilTaskDone(kind, () => owner.see(`xero-task-start-${kind}`).click())
    }
    await owner
      .see("xero-task-live")
      .getByText("Send new invoices: Done")
      .waitFor({ state: "attached" })
    await untilTaskDone("reconcile", () => owner.see("xero-task-start-reconcile").click())
    await owner.picture("tasks")
    await narrow("tasks")
    const { payments, customers } = await xero.toSendCounts()
    expect({ payments, customers }).toEqual({ payments: 0, customers: 0 })
  })

  it("cancels a task after a question", async () => {
    // PDFs go behind everything else, a few in ten seconds, so there is time.
    await owner.see("xero-task-start-send_invoice_pdfs").click()
    const row = owner.page.locator("tr[data-kind=send_invoice_pdfs]")
    await row.locator("[data-testid^=xero-task-cancel-]").click()
    await owner.page.getByRole("alertdialog").getByRole("button", { name: "Cancel" }).click()
    await owner.page.locator("tr[data-kind=send_invoice_pdfs][data-state=cancelled]").waitFor()
  })

  it("groups what is held by its reason, leads to the remedy, and retries all of it", async () => {
    await account.takeAway()
    for (const email of ["held-1@example.com", "held-2@example.com"]) {
      const items = { "BOOK-PB": 1 }
      const order = await placeOrder(store, { region: "uk", from: { email }, items })
      await captureOrder(store, order.id)
    }
    await xero.change({ send_when: "at_once" })
    const waiting = async () =>
      (await xero.reasons()).find(({ code }) => code === "unmapped_payment")?.count ?? 0
    await until("both are held", waiting, (count) => count === 2, 60_000)
    await owner.open("/xero/log")
    const reason = owner.see("xero-reason-unmapped_payment")
    await reason.getByText("No account is chosen for a payment provider").waitFor()
    await owner.picture("reasons")
    await narrow("reasons")
    await owner.see("xero-reason-show-unmapped_payment").click()
    await owner.see("xero-log-reason-chosen").waitFor()
    expect(owner.page.url()).toContain("code=unmapped_payment")
    await owner.see("xero-log-reason-chosen").click()
    await owner.see("xero-log-from").fill("2020-01-01")
    await owner.see("xero-log-to").fill("2020-01-02")
    await owner.see("xero-log-empty").waitFor()
    await owner.see("xero-log-clear").click()
    await owner.see("xero-reason-remedy-unmapped_payment").click()
    await owner.page.waitForURL(/\/settings\/xero\/mapping/)
    await account.giveBack()
    await owner.open("/xero/log")
    const retry = owner.see("xero-reason-retry-unmapped_payment")
    // The mapping that was mended may have had them tried already.
    if (await retry.isVisible()) {
      await retry.click()
    }
    await until("all is sent", waiting, (count) => count === 0, 60_000)
    await reason.waitFor({ state: "detached" })
    await owner.see("xero-log").scrollIntoViewIfNeeded()
    await owner.picture("log")
    await narrow("log")
  })
}
