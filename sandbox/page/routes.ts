import { type NextFunction, type Request, type Response, Router } from "express"
import { type Control, NotHere } from "../control/control"
import { guard } from "../http/guard"
import { readForm } from "../http/read-body"
import type { FaultKind } from "../limits/fault-queue"
import { contactPage } from "./contact-page"
import { deepLink } from "./deep-link"
import { documentPage } from "./document-page"
import { homePage } from "./home-page"
import { html } from "./html"
import { layout } from "./layout"
import { organisationPage } from "./organisation-page"

/** The sandbox's web pages. They need no script: every form posts and comes back. */
export function pageRoutes(control: Control): Router {
  const router = Router()
  const page = (show: (request: Request, query: URLSearchParams) => string | undefined) =>
    guard((request, response) => {
      const query = new URL(request.originalUrl, "http://localhost").searchParams
      const text = show(request, query)
      if (text === undefined) {
        throw new NotHere("There is no such document here.")
      }
      response.type("html").send(text)
    })
  const document = page(({ params }, query) =>
    documentPage(control, params.tenantId, params.id, query)
  )
  router.get(
    "/",
    page((_request, query) => homePage(control, query))
  )
  router.get(
    "/organisations/:tenantId",
    page(({ params }, query) => organisationPage(control, params.tenantId, query))
  )
  router.get("/organisations/:tenantId/invoices/:id", document)
  router.get("/organisations/:tenantId/credit-notes/:id", document)
  router.get(
    "/organisations/:tenantId/contacts/:id",
    page(({ params }) => contactPage(control, params.tenantId, params.id))
  )
  router.get(
    ["/app/*", "/organisationlogin/*"],
    guard((request, response) => {
      const target = deepLink(control, request.originalUrl)
      if (!target) {
        throw new NotHere("This link leads to nothing that the sandbox holds.")
      }
      response.redirect(302, target)
    })
  )
  forms(router, control)
  router.use((error: Error, _request: Request, response: Response, next: NextFunction) => {
    if (!(error instanceof NotHere)) {
      return next(error)
    }
    const content = html`<h1>Not found</h1>
      <p>${error.message}</p>`
    response
      .status(404)
      .type("html")
      .send(layout("Not found", content, true))
  })
  return router
}

function forms(router: Router, control: Control): void {
  router.post(
    "/organisations/:tenantId/actions/:name",
    guard(async (request, response) => {
      const { tenantId, name } = request.params
      const { back, ...input } = Object.fromEntries(await readForm(request))
      const page = back?.startsWith("/") ? back : `/organisations/${tenantId}`
      comeBack(response, page, `Done: ${name.replaceAll("_", " ")}.`, () =>
        control.act(tenantId, name, input)
      )
    })
  )
  router.post(
    "/clock",
    guard(async (request, response) => {
      const form = await readForm(request)
      comeBack(response, "/", "The clock was moved.", () =>
        control.advance(Number(form.get("minutes")) * 60)
      )
    })
  )
  router.post(
    "/faults",
    guard(async (request, response) => {
      const form = await readForm(request)
      const number = (name: string) => Number(form.get(name))
      const fault = { kind: form.get("kind"), status: number("status"), ms: number("ms") }
      const path = form.get("path") || undefined
      comeBack(response, "/", "The fault waits for its call.", () =>
        control.fault({ ...(fault as FaultKind), path, times: number("times") })
      )
    })
  )
  router.post(
    "/faults/clear",
    guard((_request, response) =>
      comeBack(response, "/", "No fault waits any more.", () => control.clearFaults())
    )
  )
}

/** Does it, then leads back to the page with what came of it; 303, so that a reload does not repeat it. */
function comeBack(response: Response, page: string, done: string, act: () => unknown): void {
  const came = new URLSearchParams()
  try {
    act()
    came.set("done", done)
  } catch (error) {
    if (error instanceof NotHere) {
      throw error
    }
    came.set("problem", error instanceof Error ? error.message : String(error))
  }
  response.redirect(303, `${page}?${came}`)
}
