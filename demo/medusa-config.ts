import { defineConfig, loadEnv } from "@medusajs/framework/utils"

loadEnv(process.env.NODE_ENV || "development", process.cwd())

const port = process.env.PORT ?? "9000"
const admin = `http://localhost:${port}`

/** The demo store: an ordinary Medusa application with the plugin installed as a package. */
export default defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: process.env.STORE_CORS ?? "http://localhost:8000",
      adminCors: process.env.ADMIN_CORS ?? admin,
      authCors: process.env.AUTH_CORS ?? `${admin},http://localhost:8000`,
      jwtSecret: process.env.JWT_SECRET,
      cookieSecret: process.env.COOKIE_SECRET,
    },
    // Over plain http on localhost a browser never returns a secure cookie, which production would ask for.
    cookieOptions: { sameSite: "lax", secure: false },
  },
  modules: [
    {
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [
          {
            // Serves the bell in the admin; e-mails are written to the demo's log instead of being sent.
            resolve: "@medusajs/medusa/notification-local",
            id: "local",
            options: { channels: ["feed", "email"] },
          },
        ],
      },
    },
  ],
  plugins: [
    {
      resolve: "medusa-plugin-xero",
      options: {
        client_id: process.env.XERO_CLIENT_ID,
        client_secret: process.env.XERO_CLIENT_SECRET,
        redirect_url: process.env.XERO_REDIRECT_URL,
        encryption_key: process.env.XERO_ENCRYPTION_KEY,
        webhook_key: process.env.XERO_WEBHOOK_KEY,
        // Left out, these are Xero's own addresses; the demo points them at the sandbox.
        login_url: process.env.XERO_LOGIN_URL,
        identity_url: process.env.XERO_IDENTITY_URL,
        api_url: process.env.XERO_API_URL,
        app_url: process.env.XERO_APP_URL,
      },
    },
  ],
})
