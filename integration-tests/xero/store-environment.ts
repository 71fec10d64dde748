import { DEFAULT_APPS } from "../../sandbox/state/default-apps"
import { REDIRECT_URL, SANDBOX_URL } from "./sandbox-address"

const [app] = DEFAULT_APPS

/** What a store under test is told of Xero, for `medusa-config.ts`. */
export const STORE_ENVIRONMENT = {
  XERO_CLIENT_ID: app.clientId,
  XERO_CLIENT_SECRET: app.clientSecret,
  XERO_REDIRECT_URL: REDIRECT_URL,
  XERO_LOGIN_URL: SANDBOX_URL,
  XERO_IDENTITY_URL: SANDBOX_URL,
  XERO_API_URL: SANDBOX_URL,
  XERO_APP_URL: SANDBOX_URL,
}
