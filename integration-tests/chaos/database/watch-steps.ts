import { Client } from "@medusajs/framework/pg"
import { CHANNEL, STEP_TRIGGERS } from "./step-triggers"

/** Hears of the steps that workers commit, also after the database was down. */
export class StepWatch {
  private client: Client | null = null
  private over = false

  constructor(
    private readonly databaseUrl: string,
    private readonly reached: (worker: string, step: string) => void
  ) {}

  async start(): Promise<void> {
    await this.connect()
    await this.client?.query(STEP_TRIGGERS)
  }

  private async connect(): Promise<void> {
    const client = new Client({
      connectionString: this.databaseUrl,
      application_name: "chaos-watch",
    })
    client.on("notification", ({ payload = "" }) => {
      const [worker, step] = payload.split("|")
      this.reached(worker, step)
    })
    client.on("error", () => undefined)
    await client.connect()
    await client.query(`LISTEN ${CHANNEL}`)
    client.once("end", () => void (this.over || this.again()))
    this.client = client
  }

  private again(): void {
    setTimeout(() => this.connect().catch(() => this.again()), 50)
  }

  async stop(): Promise<void> {
    this.over = true
    await this.client?.end()
  }
}
