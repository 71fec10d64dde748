import { medusaEnvironment } from "../medusa-environment.mjs"

/** The addresses of the demo: the store and the sandbox that stands in for every address of Xero's. */
export function addresses({ port, sandboxPort }) {
  const store = `http://localhost:${port}`
  return {
    store,
    admin: `${store}/app`,
    redirect: `${store}/app/settings/xero/callback`,
    webhooks: `${store}/hooks/xero`,
    sandbox: `http://localhost:${sandboxPort}`,
  }
}

/**
 * What the host's configuration reads, see demo/medusa-config.ts.
 *
 * @param {object} demo
 * @param {string} demo.databaseUrl
 * @param {{ port: number, sandboxPort: number }} demo.ports
 * @param {ReturnType<typeof import("./demo-secrets.mjs").demoSecrets>} demo.secrets
 */
export function hostEnvironment({ databaseUrl, ports, secrets }) {
  const at = addresses(ports)
  return medusaEnvironment({
    NODE_ENV: "development",
    DATABASE_URL: databaseUrl,
    PORT: String(ports.port),
    JWT_SECRET: secrets.jwtSecret,
    COOKIE_SECRET: secrets.cookieSecret,
    XERO_CLIENT_ID: secrets.clientId,
    XERO_CLIENT_SECRET: secrets.clientSecret,
    XERO_ENCRYPTION_KEY: secrets.encryptionKey,
    XERO_WEBHOOK_KEY: secrets.webhookKey,
    XERO_REDIRECT_URL: at.redirect,
    XERO_LOGIN_URL: at.sandbox,
    XERO_IDENTITY_URL: at.sandbox,
    XERO_API_URL: at.sandbox,
    XERO_APP_URL: at.sandbox,
  })
}
