import { type ChildProcess, spawn } from "node:child_process"
import { createWriteStream, mkdirSync } from "node:fs"
import path from "node:path"
import type { Order, Word } from "./orders"

type Wish = Order extends infer One ? (One extends Order ? Omit<One, "id"> : never) : never

/** Where what the workers print is kept. */
const FOLDER = process.env.CHAOS_LOGS ?? path.join(process.cwd(), ".cache", "chaos", "workers")

const MAIN = path.join(__dirname, "worker.js")

/** A worker in a process of its own, from its start to its violent end. */
export class WorkerProcess {
  readonly ready: Promise<void>
  readonly ended: Promise<void>
  alive = true
  private readonly child: ChildProcess
  private readonly waiting = new Map<number, (error: string | null) => void>()
  private orders = 0

  /** @param name also what the database calls its connections */
  constructor(
    readonly name: string,
    environment: NodeJS.ProcessEnv
  ) {
    mkdirSync(FOLDER, { recursive: true })
    const log = createWriteStream(path.join(FOLDER, `${name}.log`))
    this.child = spawn(process.execPath, [MAIN], {
      env: { ...process.env, ...environment, PGAPPNAME: name },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    })
    this.child.stdout?.pipe(log)
    this.child.stderr?.pipe(log)
    this.ended = new Promise((resolve) => {
      this.child.once("exit", () => {
        this.alive = false
        this.waiting.forEach((answer) => answer("The worker ended."))
        this.waiting.clear()
        resolve()
      })
    })
    this.ready = new Promise((resolve, reject) => {
      this.ended.then(() => reject(new Error(`Worker ${name} ended; see ${FOLDER}.`)))
      this.child.on("message", (word: Word) => (word.is === "ready" ? resolve() : this.hear(word)))
    })
    // Whoever waits for it hears of it; nobody does while it is a spare one.
    this.ready.catch(() => undefined)
  }

  /** @returns what went wrong, or null; a worker that is dead has done nothing */
  tell(wish: Wish): Promise<string | null> {
    const id = (this.orders += 1)
    return new Promise((resolve) => {
      if (!this.alive || !this.child.connected) {
        return resolve("The worker has ended.")
      }
      this.waiting.set(id, resolve)
      this.child.send(
        { ...wish, id } satisfies Order,
        (error) => error && this.hear({ id, error: error.message })
      )
    })
  }

  /** Ends it as a crash does: at once, in the midst of whatever it is at. */
  kill(): void {
    this.alive = false
    this.child.kill("SIGKILL")
  }

  private hear({ id, error }: { id: number; error: string | null }): void {
    this.waiting.get(id)?.(error)
    this.waiting.delete(id)
  }
}
