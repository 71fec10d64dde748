import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import path from "node:path"
import type { Call } from "../../sandbox/limits/call-log"
import type { Limits } from "../../sandbox/limits/limits"
import type { Usage } from "../../sandbox/limits/tenant-usage"

/** A sandbox in a process of its own, so that its work is not counted as the plugin's. */
export class SandboxProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string
  ) {}

  static async start(port: number): Promise<SandboxProcess> {
    const main = path.join(__dirname, "..", "..", "sandbox", "main.ts")
    const child = spawn(process.execPath, ["--import", "tsx", main, "--port", String(port)], {
      stdio: ["ignore", "pipe", "inherit"],
    })
    await once(child.stdout ?? child, "data")
    return new SandboxProcess(child, `http://localhost:${port}`)
  }

  private async ask<T>(method: string, where: string, body?: object): Promise<T> {
    const response = await fetch(`${this.url}/_sandbox${where}`, {
      method,
      ...(body
        ? { body: JSON.stringify(body), headers: { "content-type": "application/json" } }
        : {}),
    })
    if (!response.ok) {
      throw new Error(`${method} ${where}: ${response.status} ${await response.text()}`)
    }
    return (await response.json()) as T
  }

  createOrganisation(name: string): Promise<{ tenantId: string }> {
    return this.ask("POST", "/organisations", { country: "GB", name })
  }

  limits(change: Partial<Limits>): Promise<Limits> {
    return this.ask("POST", "/limits", change)
  }

  collection<T>(tenantId: string, name: string): Promise<T[]> {
    return this.ask("GET", `/organisations/${tenantId}?collection=${name}`)
  }

  calls(): Promise<Call[]> {
    return this.ask("GET", "/calls")
  }

  usage(): Promise<Usage[]> {
    return this.ask("GET", "/usage")
  }

  async forget(): Promise<void> {
    await this.ask("DELETE", "/calls")
    await this.ask("DELETE", "/usage")
  }

  /** An access token for an organisation, by a custom connection of its own. */
  async token(tenantId: string): Promise<string> {
    const app = await this.ask<{ clientId: string; clientSecret: string }>(
      "POST",
      "/custom-connections",
      { tenantId, name: "Bare script" }
    )
    const answer = await fetch(`${this.url}/connect/token`, {
      method: "POST",
      body: new URLSearchParams({
        grant_type: "client_credentials",
        client_id: app.clientId,
        client_secret: app.clientSecret,
      }),
    })
    return ((await answer.json()) as { access_token: string }).access_token
  }

  async stop(): Promise<void> {
    this.child.kill()
    await once(this.child, "exit")
  }
}
