import { json, type NextFunction, type Request, type Response, Router } from "express"
import { guard } from "../http/guard"
import type { FaultRequest } from "../limits/fault-queue"
import type { Limits } from "../limits/limits"
import type { CountryCode } from "../state/organisation"
import { type Control, NotHere } from "./control"
import type { CustomConnectionRequest } from "./custom-connections"
import { read } from "./read-input"

/** The control API: `Control` as JSON, below `/_sandbox`. Errors are `{"error": sentence}`. */
export function controlRoutes(control: Control): Router {
  const router = Router()
  router.use(json({ limit: "10mb" }))
  const answer = (produce: (request: Request) => unknown) =>
    guard(async (request, response) => {
      response.json((await produce(request)) ?? {})
    })
  const one = (value: unknown) => (typeof value === "string" ? value : undefined)

  router.get(
    "/state",
    answer(() => ({ now: control.now(), organisations: control.organisations() }))
  )
  router.post(
    "/organisations",
    answer(({ body }) =>
      control.createOrganisation(country(read(body, "country")), read(body, "name") || undefined)
    )
  )
  router.get(
    "/organisations/:tenantId",
    answer(({ params, query }) => {
      const organisation = control.organisation(params.tenantId)
      const collection = one(query.collection)
      const all: Record<string, unknown> = { ...organisation, ...organisation.books }
      return collection ? (all[collection] ?? []) : organisation
    })
  )
  router.get(
    "/organisations/:tenantId/trial-balance",
    answer(({ params }) => control.trialBalance(params.tenantId))
  )
  router.post(
    "/custom-connections",
    answer(({ body }) => control.customConnection(body as CustomConnectionRequest))
  )
  router.delete(
    "/custom-connections/:clientId",
    answer(({ params }) => control.revokeCustomConnection(params.clientId))
  )
  router.get(
    "/actions",
    answer(() => control.actions())
  )
  router.post(
    "/organisations/:tenantId/actions/:name",
    answer(({ params, body }) => control.act(params.tenantId, params.name, body))
  )
  router.post(
    "/reset",
    answer(({ body }) => {
      const countries: unknown = (body as { organisations?: unknown }).organisations
      return control.reset(Array.isArray(countries) ? countries.map(country) : undefined)
    })
  )
  router.get(
    "/clock",
    answer(() => ({ now: control.now() }))
  )
  router.post(
    "/clock",
    answer(({ body }) => ({ now: control.advance(Number(read(body, "advance_seconds") || NaN)) }))
  )
  router.get(
    "/limits",
    answer(() => control.limits())
  )
  router.post(
    "/limits",
    answer(({ body }) => control.limits(body as Partial<Limits>))
  )
  router.get(
    "/usage",
    answer(() => control.usage())
  )
  router.delete(
    "/usage",
    answer(() => control.resetUsage())
  )
  router.get(
    "/calls",
    answer(({ query }) => control.calls({ method: one(query.method), path: one(query.path) }))
  )
  router.delete(
    "/calls",
    answer(() => control.resetCalls())
  )
  router.get(
    "/faults",
    answer(() => control.faults())
  )
  router.post(
    "/faults",
    answer(({ body }) => control.fault(body as FaultRequest))
  )
  router.delete(
    "/faults",
    answer(() => control.clearFaults())
  )
  router.get(
    "/webhooks",
    answer(() => control.webhook())
  )
  router.post(
    "/webhooks",
    answer(({ body }) => control.subscribe(read(body, "url"), read(body, "key")))
  )
  router.delete(
    "/webhooks",
    answer(() => control.unsubscribe())
  )
  router.post(
    "/webhooks/intent-to-receive",
    answer(async () => ({ problem: await control.intentToReceive() }))
  )
  router.use((_request: Request, _response: Response) => {
    throw new NotHere("The control API has no such address.")
  })
  router.use((error: Error, _request: Request, response: Response, _next: NextFunction) => {
    const expected = ["AccountantError", "RangeError", "SyntaxError"].includes(error.name)
    const status = error instanceof NotHere ? 404 : expected ? 400 : 500
    response.status(status).json({ error: error.message })
  })
  return router
}

function country(text: unknown): CountryCode {
  const wanted = (["GB", "AU", "NZ", "US"] as const).find((code) => code === text)
  if (!wanted) {
    throw new RangeError("The country is one of GB, AU, NZ, US.")
  }
  return wanted
}
