import type { MedusaContainer } from "@medusajs/framework/types"
import type { SubjectAnswer } from "../../src/api/admin/xero/answers"
import { importPaidOrders } from "../store/import-orders"
import { seededStore } from "../store/seeded-store"
import { placeOrder } from "../store/place-order"
import type { Store } from "../store/store"
import type { Sandbox } from "../../sandbox/start-sandbox"
import { type ConnectedOrganisation, connectOrganisations } from "./connect-organisations"
import { until } from "./until"
import { XeroAdmin } from "./xero-admin"

/** A rule of the owner's. */
export interface Rule {
  kind: "sales_channel" | "region"
  source: string
  to: ConnectedOrganisation
}

/** A seeded store with a second sales channel, connected to two organisations, of which the British one is the default. */
export class TwoOrganisations {
  private constructor(
    private readonly container: MedusaContainer,
    readonly store: Store,
    /** No organisation chosen. */
    readonly xero: XeroAdmin,
    readonly british: ConnectedOrganisation,
    readonly australian: ConnectedOrganisation,
    /** Id of the second sales channel. */
    readonly wholesale: string
  ) {}

  static async open(
    sandbox: Sandbox,
    container: MedusaContainer,
    baseUrl: string
  ): Promise<TwoOrganisations> {
    const store = await seededStore(baseUrl)
    const { british, australian } = await connectOrganisations(sandbox, store)
    const { sales_channel } = await store.admin.admin.salesChannel.create({ name: "Wholesale" })
    const xero = new XeroAdmin(store.admin)
    return new TwoOrganisations(container, store, xero, british, australian, sales_channel.id)
  }

  /** Sets the whole set of rules, and the default. */
  route(rules: Rule[], byDefault = this.british) {
    return this.xero.route({
      default_connection_id: byDefault.connectionId,
      routes: rules.map(({ kind, source, to }) => ({
        kind,
        source,
        connection_id: to.connectionId,
      })),
    })
  }

  wholesaleToAustralia() {
    return this.route([{ kind: "sales_channel", source: this.wholesale, to: this.australian }])
  }

  /** A guest buys something in the shop; answers the order's id. */
  async sell(region: "uk" | "usa", email: string): Promise<string> {
    const from = { email, first_name: email.split("@")[0], last_name: "Guest" }
    return (await placeOrder(this.store, { region, from, items: { SEAT: 1 } })).id
  }

  /** Brings paid orders of the second sales channel into the store. */
  sellWholesale(count: number, start = 1): Promise<string[]> {
    return importPaidOrders(this.container, count, start, { sales_channel_id: this.wholesale })
  }

  /** Waits until an order is in Xero. */
  ended(id: string): Promise<SubjectAnswer> {
    return this.reaches(id, "done")
  }

  /** Waits until an order's entry is in a state. */
  reaches(id: string, state: string): Promise<SubjectAnswer> {
    return until(
      `order ${id} is ${state}`,
      () => this.xero.order(id),
      ({ entry }) => entry?.state === state
    )
  }
}
