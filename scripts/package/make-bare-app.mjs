import fs from "node:fs"
import path from "node:path"
import { rootFolder } from "../root-folder.mjs"
import { npm } from "./pack.mjs"

const CONFIGURATION = `const { defineConfig } = require("@medusajs/framework/utils")

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "http://localhost:8000",
      adminCors: "http://localhost:9000",
      authCors: "http://localhost:9000",
      jwtSecret: "a-secret-of-this-check",
      cookieSecret: "a-secret-of-this-check",
    },
  },
  admin: { disable: true },
  plugins: [
    {
      resolve: "medusa-plugin-xero",
      options: {
        client_id: "0".repeat(32),
        client_secret: "a-secret-of-this-check",
        redirect_url: "http://localhost:9000/app/settings/xero/callback",
        encryption_key: Buffer.alloc(32, 7).toString("base64"),
      },
    },
  ],
})
`

/**
 * Makes a Medusa application such as a store owner has, with the packed plugin installed in it.
 *
 * @param {string} folder an empty folder outside the repository, so that nothing is found there by accident
 * @param {string} tarball
 */
export async function makeBareApp(folder, tarball) {
  const { peerDependencies } = JSON.parse(
    fs.readFileSync(path.join(rootFolder, "package.json"), "utf8")
  )
  const manifest = {
    name: "bare-store",
    private: true,
    dependencies: { ...peerDependencies, "medusa-plugin-xero": `file:${tarball}` },
  }
  fs.writeFileSync(path.join(folder, "package.json"), JSON.stringify(manifest, null, 2))
  fs.writeFileSync(path.join(folder, "medusa-config.js"), CONFIGURATION)
  await npm(["install", "--prefer-offline", "--no-audit", "--no-fund"], folder)
}
