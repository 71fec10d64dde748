import { createRequire } from "node:module"
import path from "node:path"

const require = createRequire(import.meta.url)

/**
 * The command line that runs Medusa's own CLI in this very Node.js. Going through `npx` would put a process in
 * between that does not pass signals on. The CLI loads TypeScript (configuration, models, scripts) with what is
 * registered in its process; tsx is quicker to start than the ts-node it tries by itself.
 *
 * @param {string[]} args for example `["db:migrate"]`
 * @returns {[program: string, args: string[]]}
 */
export function medusaCli(args) {
  const cli = path.join(path.dirname(require.resolve("@medusajs/cli/package.json")), "cli.js")
  return [process.execPath, ["--import", import.meta.resolve("tsx"), cli, ...args]]
}
