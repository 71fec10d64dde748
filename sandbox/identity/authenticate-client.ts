import { createHash, timingSafeEqual } from "node:crypto"
import type { App } from "../state/app"
import { OAuthError } from "./oauth-error"

/**
 * Finds the app that calls, by HTTP Basic or by `client_id` and `client_secret` in the form.
 *
 * @throws OAuthError invalid_client when there is none or the secret is wrong
 */
export function authenticateClient(
  apps: App[],
  authorization: string | undefined,
  form: URLSearchParams
): App {
  const [clientId, secret] = basic(authorization) ?? [
    form.get("client_id") ?? "",
    form.get("client_secret") ?? "",
  ]
  const app = apps.find((candidate) => candidate.clientId === clientId)
  if (!app || !same(app.clientSecret, secret)) {
    throw new OAuthError("invalid_client")
  }
  return app
}

function basic(authorization: string | undefined): [string, string] | undefined {
  const encoded = /^Basic\s+(.+)$/i.exec(authorization ?? "")?.[1]
  if (!encoded) {
    return undefined
  }
  const text = Buffer.from(encoded, "base64").toString()
  const colon = text.indexOf(":")
  return colon < 0 ? ["", ""] : [decode(text.slice(0, colon)), decode(text.slice(colon + 1))]
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "))
  } catch {
    return text
  }
}

function same(a: string, b: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest()
  return timingSafeEqual(digest(a), digest(b))
}
