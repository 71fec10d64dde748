import { DEFAULT_APPS } from "../../sandbox/state/default-apps"
import type { App } from "../../sandbox/state/app"
import { REDIRECT_URL, SANDBOX_URL, WEBHOOK_KEY } from "./sandbox-address"

/**
 * Has the store of this test file talk to the sandbox. To be called before Medusa's test runner, which
 * reads the configuration before it sets an environment of its own.
 *
 * @param kind whether the owner signs in at Xero, or the store uses a custom connection
 */
export function pointStoreAtSandbox(kind: App["kind"] = "standard"): void {
  const app = DEFAULT_APPS.find((candidate) => candidate.kind === kind) ?? DEFAULT_APPS[0]
  Object.assign(process.env, {
    XERO_CUSTOM_CONNECTION: String(kind === "custom"),
    XERO_CLIENT_ID: app.clientId,
    XERO_CLIENT_SECRET: app.clientSecret,
    XERO_REDIRECT_URL: kind === "custom" ? "" : REDIRECT_URL,
    XERO_WEBHOOK_KEY: WEBHOOK_KEY,
    XERO_LOGIN_URL: SANDBOX_URL,
    XERO_IDENTITY_URL: SANDBOX_URL,
    XERO_API_URL: SANDBOX_URL,
    XERO_APP_URL: SANDBOX_URL,
  })
}
