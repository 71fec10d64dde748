import { assignCustomers } from "../outbox/assign-customers"
import { assignOrders } from "../outbox/assign-orders"
import { lease } from "../outbox/lease"
import { settle } from "../outbox/settle"
import { unrouted } from "../outbox/unrouted"
import type XeroModuleService from "../service"
import { endedWork } from "./ended-work"

/** Two organisations of the tests on routing. */
export const HOME = "xcon_home"
export const AWAY = "xcon_away"

export const order = (subject_id: string) => ({
  subject_type: "order" as const,
  subject_id,
  cause: "order.placed",
})

export const customer = (subject_id: string, changed_at?: string) => ({
  subject_type: "customer" as const,
  subject_id,
  cause: "customer.updated",
  changed_at,
})

/** What tests on routing do with the outbox and the ledger. */
export function routingSteps(service: XeroModuleService) {
  const { knex } = service.postgres
  return {
    knex,
    rowsOf: (subject_id: string) =>
      service.listXeroOutboxEntries({ subject_id }, { order: { connection_id: "ASC" } }),
    /** Hands everything that is not routed yet to these organisations. */
    assign: async (...connections: string[]) => {
      const entries = await unrouted(knex, 1000)
      const assignments = (type: string) =>
        entries
          .filter(({ subject_type }) => subject_type === type)
          .flatMap(({ id }) =>
            connections.map((connection_id) => ({ entry_id: id, connection_id }))
          )
      await assignOrders(knex, assignments("order"))
      await assignCustomers(knex, assignments("customer"))
    },
    /** Works off what an organisation has waiting; answers the subjects. */
    end: async (connection: string, state: "done" | "held" | "skipped" = "done") => {
      const entries = await lease(knex, "worker", connection, { limit: 100, seconds: 60 })
      await settle(
        knex,
        "worker",
        entries.map((entry) =>
          endedWork(entry, state, { again_in_seconds: state === "held" ? 3600 : null })
        )
      )
      return entries.map(({ subject_id }) => subject_id)
    },
    paper: (
      kind: "invoice" | "contact",
      connection_id: string,
      source_id: string,
      state: "posted" | "intended" | "failed" = "posted",
      intended_at = new Date()
    ) =>
      service.createXeroDocuments({
        connection_id,
        kind,
        source_id,
        order_id: kind === "invoice" ? source_id : null,
        key: source_id,
        state,
        lines: [] as unknown as Record<string, unknown>,
        intended_at,
      }),
  }
}
