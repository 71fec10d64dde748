import { randomBytes } from "node:crypto"
import type { Request, Response } from "express"
import { readForm } from "../http/read-body"
import { html } from "../page/html"
import { layout } from "../page/layout"
import { findOrganisation, type Runtime } from "../state/runtime"
import {
  type AuthorizeRequest,
  readAuthorizeRequest,
  RefusedAuthorizeRequest,
  UnsafeAuthorizeRequest,
} from "./authorize-request"
import { connectOrganisations } from "./connect-organisations"
import { consentPage } from "./consent-page"

const CODE_MS = 5 * 60_000

/** `GET` shows the consent page, `POST` takes the person's decision. */
export function authorize(runtime: Runtime) {
  return async (request: Request, response: Response): Promise<void> => {
    const query = new URL(request.originalUrl, "http://localhost").searchParams
    try {
      const asked = readAuthorizeRequest(runtime.apps, query)
      if (request.method === "POST") {
        decide(runtime, asked, await readForm(request), response)
      } else {
        show(runtime, asked, response)
      }
    } catch (error) {
      if (error instanceof RefusedAuthorizeRequest) {
        const { code, description } = error
        sendBack(response, error.request, { error: code, error_description: description })
      } else if (error instanceof UnsafeAuthorizeRequest) {
        const page = html`<h1>Something is wrong with this link</h1>
          <p data-testid="authorize-error">${error.message}</p>`
        response
          .status(400)
          .type("html")
          .send(layout("Error", page, true))
      } else {
        throw error
      }
    }
  }
}

function show(
  runtime: Runtime,
  asked: AuthorizeRequest,
  response: Response,
  problem?: string
): void {
  const connected = runtime.state.connections
    .filter(({ clientId }) => clientId === asked.app.clientId)
    .map(({ tenantId }) => tenantId)
  response
    .status(problem ? 400 : 200)
    .type("html")
    .send(
      consentPage({
        appName: asked.app.name,
        scopes: asked.scopes,
        organisations: runtime.state.organisations,
        connected: new Set(connected),
        problem,
      })
    )
}

function decide(
  runtime: Runtime,
  asked: AuthorizeRequest,
  form: URLSearchParams,
  response: Response
): void {
  if (form.get("decision") !== "allow") {
    sendBack(response, asked, { error: "access_denied" })
    return
  }
  const tenantIds = form.getAll("tenantId").filter((id) => findOrganisation(runtime, id))
  if (tenantIds.length === 0) {
    show(runtime, asked, response, "Choose at least one organisation.")
    return
  }
  const authEventId = connectOrganisations(runtime, asked.app.clientId, tenantIds)
  const code = randomBytes(24).toString("base64url")
  runtime.state.codes[code] = {
    clientId: asked.app.clientId,
    redirectUri: asked.redirectUri,
    scopes: asked.scopes,
    authEventId,
    nonce: asked.nonce,
    codeChallenge: asked.codeChallenge,
    expiresAt: new Date(runtime.clock.now().getTime() + CODE_MS).toISOString(),
  }
  runtime.changed()
  sendBack(response, asked, { code, scope: asked.scopes.join(" ") })
}

function sendBack(
  response: Response,
  to: { redirectUri: string; state?: string },
  answer: Record<string, string>
): void {
  const address = new URL(to.redirectUri)
  for (const [name, value] of Object.entries({ ...answer, state: to.state })) {
    if (value !== undefined) {
      address.searchParams.set(name, value)
    }
  }
  response.redirect(302, address.href)
}
