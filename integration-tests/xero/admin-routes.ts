import { readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"

const FOLDER = join(__dirname, "../../src/api/admin/xero")

/** One method of one of the plugin's admin routes, with something in place of its parameters. */
export interface AdminRoute {
  method: string
  path: string
  /** Whether what answers reads a body. */
  takesBody: boolean
}

/**
 * Every admin route the plugin has, read from its files, so that a new one is never left out.
 *
 * @param parameter what stands in the path for a parameter
 */
export function adminRoutes(parameter = "any"): AdminRoute[] {
  const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  return files
    .filter((file) => file.endsWith("route.ts"))
    .flatMap((file) => {
      const text = readFileSync(join(FOLDER, file), "utf8")
      const methods = [...text.matchAll(/^export const (GET|POST|PUT|PATCH|DELETE)\b/gm)]
      const folder = dirname(file).replace(/\[\w+\]/g, parameter)
      return methods.map(([, method], index) => ({
        method,
        path: join("/admin/xero", folder === "." ? "" : folder),
        takesBody: /validatedBody|request\.body/.test(
          text.slice(methods[index].index, methods[index + 1]?.index)
        ),
      }))
    })
}
