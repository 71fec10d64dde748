import { defineConfig } from "@medusajs/framework/utils"

const plugin = {
  resolve: "medusa-plugin-xero",
  options: {
    client_id: process.env.XERO_CLIENT_ID,
    client_secret: process.env.XERO_CLIENT_SECRET,
    redirect_url: process.env.XERO_REDIRECT_URL,
    encryption_key: process.env.XERO_ENCRYPTION_KEY,
    login_url: process.env.XERO_LOGIN_URL,
    identity_url: process.env.XERO_IDENTITY_URL,
    api_url: process.env.XERO_API_URL,
    app_url: process.env.XERO_APP_URL,
  },
}

/** The store that is measured: twice the same, once with the plugin installed as a package and once without. */
export default defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "http://localhost:8000",
      adminCors: "http://localhost:9000",
      authCors: "http://localhost:9000",
      jwtSecret: process.env.JWT_SECRET,
      cookieSecret: process.env.COOKIE_SECRET,
    },
  },
  admin: { disable: true },
  plugins: process.env.BENCH_PLUGIN === "without" ? [] : [plugin],
})
