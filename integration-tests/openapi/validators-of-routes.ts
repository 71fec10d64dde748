import { readFileSync } from "node:fs"
import { join } from "node:path"

const FILE = join(__dirname, "../../src/api/middlewares.ts")

/** Which validator checks what of which route, e.g. `POST /admin/xero/settings` its body by `SettingsBody`. */
export interface RouteValidator {
  route: string
  checks: "body" | "query"
  validator: string
}

/** Read from the source, since middlewares do not show what they check by. */
export function validatorsOfRoutes(): RouteValidator[] {
  const entries = readFileSync(FILE, "utf8").split("matcher: ").slice(1)
  return entries.flatMap((entry): RouteValidator[] => {
    const path = /^"([^"]+)"/.exec(entry)?.[1].replace(/:(\w+)/g, "{$1}")
    const method = /methods: \["(\w+)"\]/.exec(entry)?.[1]
    const found = /validate(AndTransformBody|Query)\((\w+)\)/.exec(entry)
    return found
      ? [
          {
            route: `${method} ${path}`,
            checks: found[1] === "Query" ? "query" : "body",
            validator: found[2],
          },
        ]
      : []
  })
}
