import fs from "node:fs"
import path from "node:path"
import { rootFolder } from "./root-folder.mjs"

/**
 * The environment that keeps Medusa from calling home. MEDUSA_DISABLE_TELEMETRY alone stops events from being
 * noted down, but a process of its own would still be started at the end to send older ones; that is decided by a
 * settings file. This one is the repository's, so that the user's own stays as it is.
 */
export function telemetryOff() {
  const folder = path.join(rootFolder, ".cache", "config")
  const file = path.join(folder, "medusa", "config.json")
  fs.mkdirSync(path.dirname(file), { recursive: true })
  if (!fs.existsSync(file)) {
    fs.writeFileSync(file, JSON.stringify({ telemetry: { enabled: false } }))
  }
  return { MEDUSA_DISABLE_TELEMETRY: "1", XDG_CONFIG_HOME: folder }
}
