import { telemetryOff } from "./telemetry-off.mjs"

/** What every Medusa started from here gets beside its own settings. */
export function medusaEnvironment(environment = {}) {
  return {
    ...process.env,
    // A loader set for this process must not be loaded into Medusa as well.
    NODE_OPTIONS: "",
    ...telemetryOff(),
    ...environment,
  }
}
