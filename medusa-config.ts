import { join } from "node:path"
import { defineConfig, loadEnv } from "@medusajs/framework/utils"
import { redisModules } from "./integration-tests/cluster/redis-modules"

loadEnv(process.env.NODE_ENV || "development", process.cwd())

/**
 * Runs this repository itself as a Medusa application: everything under `src` is loaded from its TypeScript, with no
 * build between. Tests and migrations use it; a store lists the package under `plugins` instead (see `demo`).
 */
export default defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    redisUrl: process.env.CLUSTER_REDIS_URL,
    http: {
      storeCors: "http://localhost:8000",
      adminCors: "http://localhost:9000",
      authCors: "http://localhost:9000,http://localhost:8000",
      jwtSecret: process.env.JWT_SECRET ?? "supersecret",
      cookieSecret: process.env.COOKIE_SECRET ?? "supersecret",
    },
  },
  // Several processes of one store are tried without a browser.
  admin: { disable: Boolean(process.env.CLUSTER_REDIS_URL) },
  modules: [
    ...redisModules(process.env.CLUSTER_REDIS_URL),
    {
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/notification-local",
            id: "local",
            options: { channels: ["feed"] },
          },
          {
            resolve: join(__dirname, "integration-tests/mail"),
            id: "mail",
            options: { channels: ["email"] },
          },
        ],
      },
    },
    {
      resolve: "./src/modules/xero",
      options: {
        custom_connection: process.env.XERO_CUSTOM_CONNECTION === "true",
        client_id: process.env.XERO_CLIENT_ID ?? "0".repeat(32),
        client_secret: process.env.XERO_CLIENT_SECRET ?? "made-up-secret",
        redirect_url:
          process.env.XERO_REDIRECT_URL ?? "http://localhost:9000/app/settings/xero/callback",
        encryption_key: process.env.XERO_ENCRYPTION_KEY ?? Buffer.alloc(32, 1).toString("base64"),
        webhook_key: process.env.XERO_WEBHOOK_KEY,
        login_url: process.env.XERO_LOGIN_URL,
        identity_url: process.env.XERO_IDENTITY_URL,
        api_url: process.env.XERO_API_URL,
        app_url: process.env.XERO_APP_URL,
        timeout_seconds: process.env.XERO_TIMEOUT_SECONDS
          ? Number(process.env.XERO_TIMEOUT_SECONDS)
          : undefined,
      },
    },
  ],
})
