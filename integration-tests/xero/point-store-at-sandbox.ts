import { DEFAULT_APPS } from "../../sandbox/state/default-apps"
import { REDIRECT_URL, SANDBOX_URL } from "./sandbox-address"

/**
 * Has the store of this test file talk to the sandbox. To be called before Medusa's test runner, which
 * reads the configuration before it sets an environment of its own.
 */
export function pointStoreAtSandbox(): void {
  const [app] = DEFAULT_APPS
  Object.assign(process.env, {
    XERO_CLIENT_ID: app.clientId,
    XERO_CLIENT_SECRET: app.clientSecret,
    XERO_REDIRECT_URL: REDIRECT_URL,
    XERO_LOGIN_URL: SANDBOX_URL,
    XERO_IDENTITY_URL: SANDBOX_URL,
    XERO_API_URL: SANDBOX_URL,
    XERO_APP_URL: SANDBOX_URL,
  })
}
