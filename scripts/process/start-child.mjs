import { spawn } from "node:child_process"
import fs from "node:fs"
import readline from "node:readline"

const KEPT_LINES = 60
// Medusa waits for every open connection, and a browser that looks at the admin keeps some.
const GRACE_MILLISECONDS = 5000
const ownGroup = process.platform !== "win32"

/** Children that have not ended yet. */
const running = new Set()

/** Signals a child with everything it has started itself. */
function signalGroup(pid, signal) {
  try {
    process.kill(ownGroup ? -pid : pid, signal)
    return true
  } catch {
    return false
  }
}

async function untilGroupEnded(pid, milliseconds) {
  for (const until = Date.now() + milliseconds; Date.now() < until;) {
    if (!signalGroup(pid, 0)) {
      return true
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return false
}

/**
 * Starts a program in a process group of its own, so that Ctrl-C in the terminal reaches this process alone, which
 * then stops its children in the right order.
 *
 * @param {object} what
 * @param {string} what.name shown when it fails
 * @param {string} what.program
 * @param {string[]} what.args
 * @param {string} [what.cwd]
 * @param {NodeJS.ProcessEnv} [what.env]
 * @param {string} [what.logFile] where all it prints is kept
 * @param {(line: string) => void} [what.onLine] told each line it prints
 * @returns {{ name: string, pid: number, ended: Promise<number>, tail: () => string, stop: () => Promise<void> }}
 *   `ended` gives the exit code; `tail` the last lines it printed
 */
export function startChild({ name, program, args, cwd, env, logFile, onLine = () => {} }) {
  const child = spawn(program, args, {
    cwd,
    env,
    detached: ownGroup,
    stdio: ["ignore", "pipe", "pipe"],
  })
  const lines = []
  const log = logFile ? fs.createWriteStream(logFile) : null
  for (const stream of [child.stdout, child.stderr]) {
    readline.createInterface({ input: stream }).on("line", (line) => {
      lines.push(line)
      lines.splice(0, lines.length - KEPT_LINES)
      log?.write(`${line}\n`)
      onLine(line)
    })
  }
  const handle = {
    name,
    pid: child.pid,
    tail: () => lines.join("\n"),
    ended: new Promise((resolve) => {
      child.once("error", (error) => {
        lines.push(String(error))
        running.delete(handle)
        resolve(1)
      })
      child.once("close", (code) => {
        running.delete(handle)
        log?.end()
        resolve(code ?? 1)
      })
    }),
    stop: async () => {
      if (child.pid === undefined || !signalGroup(child.pid, "SIGTERM")) {
        return
      }
      if (!(await untilGroupEnded(child.pid, GRACE_MILLISECONDS))) {
        signalGroup(child.pid, "SIGKILL")
        await untilGroupEnded(child.pid, 2000)
      }
    },
  }
  running.add(handle)
  return handle
}

/** Stops every child that still runs, the youngest first. */
export async function stopChildren() {
  for (const child of [...running].reverse()) {
    await child.stop()
  }
}

process.once("exit", () =>
  running.forEach((child) => child.pid && signalGroup(child.pid, "SIGKILL"))
)
