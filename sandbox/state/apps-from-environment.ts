import type { App } from "./app"
import { DEFAULT_APPS } from "./default-apps"

/**
 * The default apps with what the environment says of the standard one:
 * `XERO_SANDBOX_CLIENT_ID`, `XERO_SANDBOX_CLIENT_SECRET`, and `XERO_SANDBOX_REDIRECT_URIS` (several
 * with commas between them).
 */
export function appsFromEnvironment(environment: NodeJS.ProcessEnv): App[] {
  const {
    XERO_SANDBOX_CLIENT_ID: clientId,
    XERO_SANDBOX_CLIENT_SECRET: clientSecret,
    XERO_SANDBOX_REDIRECT_URIS: redirectUris,
  } = environment
  return DEFAULT_APPS.map((app) =>
    app.kind === "standard"
      ? {
          ...app,
          clientId: clientId ?? app.clientId,
          clientSecret: clientSecret ?? app.clientSecret,
          redirectUris: redirectUris?.split(",").map((uri) => uri.trim()) ?? app.redirectUris,
        }
      : app
  )
}
