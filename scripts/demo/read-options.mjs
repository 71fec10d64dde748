import { parseArgs } from "node:util"

const USAGE = `Usage: npm run demo [-- options]

  --connected         connects the store to the sandbox, maps it and switches the sync on
  --fresh             forgets the store and the sandbox of earlier runs, and starts over
  --port <n>          the port of the store and its admin (9000, or the next free one)
  --sandbox-port <n>  the port of the Xero sandbox (9100, or the next free one)`

function portOf(value, flag) {
  if (value === undefined) {
    return null
  }
  const port = Number(value)
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`${flag} wants a number from 1 to 65535, not "${value}".`)
  }
  return port
}

/**
 * Reads the options of `npm run demo`.
 *
 * @param {string[]} args
 * @returns {{ connected: boolean, fresh: boolean, port: number | null, sandboxPort: number | null } | null} null when
 *   only the usage was asked for, which has then been printed
 * @throws Error with a sentence and the usage when an option is not understood
 */
export function readOptions(args) {
  let values
  try {
    values = parseArgs({
      args,
      options: {
        connected: { type: "boolean", default: false },
        fresh: { type: "boolean", default: false },
        port: { type: "string" },
        "sandbox-port": { type: "string" },
        help: { type: "boolean", default: false },
      },
    }).values
  } catch (error) {
    throw new Error(`${error.message}\n\n${USAGE}`)
  }
  if (values.help) {
    console.log(USAGE)
    return null
  }
  return {
    connected: values.connected,
    fresh: values.fresh,
    port: portOf(values.port, "--port"),
    sandboxPort: portOf(values["sandbox-port"], "--sandbox-port"),
  }
}
