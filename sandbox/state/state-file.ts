import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import type { SandboxState } from "./sandbox-state"

const QUIET_MS = 200
const LONGEST_WAIT_MS = 3000

/**
 * Keeps the state in one JSON file. A change is written once things have been quiet for 200 ms, at
 * the latest after three seconds, to a second file that then takes the first one's place.
 */
export class StateFile {
  private timer: NodeJS.Timeout | undefined
  private dirtySince: number | undefined

  constructor(
    private readonly path: string | undefined,
    private readonly state: () => SandboxState
  ) {}

  /** @throws Error when the file is there but holds something else */
  static read(path: string): SandboxState | undefined {
    if (!existsSync(path)) {
      return undefined
    }
    const state = JSON.parse(readFileSync(path, "utf8")) as SandboxState
    if (state.version !== 1 || !Array.isArray(state.organisations)) {
      throw new Error(`${path} does not hold a Xero sandbox of this version.`)
    }
    return state
  }

  changed(): void {
    if (!this.path) {
      return
    }
    this.dirtySince ??= Date.now()
    clearTimeout(this.timer)
    const left = Math.max(0, this.dirtySince + LONGEST_WAIT_MS - Date.now())
    this.timer = setTimeout(() => this.write(), Math.min(QUIET_MS, left))
    this.timer.unref()
  }

  /** Writes at once what has not been written. */
  flush(): void {
    if (this.dirtySince !== undefined) {
      this.write()
    }
  }

  private write(): void {
    clearTimeout(this.timer)
    this.dirtySince = undefined
    if (this.path) {
      mkdirSync(dirname(this.path), { recursive: true })
      writeFileSync(`${this.path}.next`, JSON.stringify(this.state()))
      renameSync(`${this.path}.next`, this.path)
    }
  }
}
