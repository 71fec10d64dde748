import { readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"

const FOLDER = join(__dirname, "../../src/api/admin/xero")

/** One method of one of the plugin's admin routes, with something in place of its parameters. */
export interface AdminRoute {
  method: string
  path: string
}

/** Every admin route the plugin has, read from its files, so that a new one is never left out. */
export function adminRoutes(): AdminRoute[] {
  const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  return files
    .filter((file) => file.endsWith("route.ts"))
    .flatMap((file) => {
      const text = readFileSync(join(FOLDER, file), "utf8")
      const methods = [...text.matchAll(/^export const (GET|POST|PUT|PATCH|DELETE)\b/gm)]
      const folder = dirname(file).replace(/\[\w+\]/g, "any")
      return methods.map(([, method]) => ({
        method,
        path: join("/admin/xero", folder === "." ? "" : folder),
      }))
    })
}
