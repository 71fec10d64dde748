import { spawn } from "node:child_process"
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { findFreePort } from "../setup/find-free-port"

/** A running `npm run demo` with a store of its own. */
export interface Demo {
  store: string
  sandbox: string
  login: { email: string; password: string }
  /** Where its data lies. */
  folder: string
  stop(): Promise<void>
}

const ROOT = resolve(__dirname, "../..")

/** An application of its own, inside the repository, where packages are found. */
function copyApplication(): string {
  mkdirSync(join(ROOT, ".cache"), { recursive: true })
  const app = mkdtempSync(join(ROOT, ".cache", "demo-app-"))
  for (const file of ["medusa-config.ts", "package.json"]) {
    copyFileSync(join(ROOT, "demo", file), join(app, file))
  }
  return app
}

/**
 * Runs the demo as a newcomer does, on free ports and with fresh data, and waits for its invitation.
 *
 * @param options further ones for `npm run demo`, such as `--connected`
 * @throws Error with the demo's own words when it ends before that
 */
export async function startDemo(options: string[] = []): Promise<Demo> {
  const folder = mkdtempSync(join(tmpdir(), "medusa-plugin-xero-browser-"))
  // For root, PostgreSQL runs as another user, who must be able to pass through.
  chmodSync(folder, 0o711)
  const [port, sandboxPort] = [findFreePort(), findFreePort()]
  const ports = ["--port", String(port), "--sandbox-port", String(sandboxPort)]
  const { DATABASE_URL: _, NODE_ENV: __, ...environment } = process.env
  const app = copyApplication()
  const child = spawn(process.execPath, ["scripts/demo.mjs", "--fresh", ...ports, ...options], {
    cwd: ROOT,
    env: { ...environment, DEMO_DATA: folder, DEMO_APP: app } as NodeJS.ProcessEnv,
  })
  let words = ""
  const ended = new Promise<void>((done) => child.once("close", () => done()))
  await new Promise<void>((ready, failed) => {
    const read = (chunk: Buffer) => {
      words += String(chunk)
      if (words.includes("The store is ready")) {
        ready()
      }
    }
    child.stdout.on("data", read)
    child.stderr.on("data", read)
    child.once("close", () => failed(new Error(`The demo ended before it was ready:\n${words}`)))
  })
  const [, email, password] = /Login:\s+(\S+)\s+\/\s+(\S+)/.exec(words) ?? []
  return {
    store: `http://localhost:${port}`,
    sandbox: `http://localhost:${sandboxPort}`,
    login: { email, password },
    folder,
    async stop() {
      child.kill("SIGINT")
      await ended
      rmSync(folder, { recursive: true, force: true })
      rmSync(app, { recursive: true, force: true })
    },
  }
}
