import type { Call } from "../../sandbox/limits/call-log"
import { DEFAULT_LIMITS, type Limits } from "../../sandbox/limits/limits"

/** Limits that nothing here reaches. */
export const NO_LIMITS: Partial<Limits> = {
  concurrent: 1000,
  perMinute: 1e7,
  perDay: 1e7,
  appPerMinute: 1e7,
}

/** The control API of a sandbox in a process of its own, so that its work is not counted as the plugin's. */
export class SandboxControl {
  constructor(readonly url: string) {}

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

  /** @param latencyMs how long every answer takes at least */
  async withoutLimits(latencyMs = 0): Promise<void> {
    await this.ask("POST", "/limits", { ...NO_LIMITS, latencyMs })
  }

  async withLimits(latencyMs = 0): Promise<void> {
    await this.ask("POST", "/limits", { ...DEFAULT_LIMITS, latencyMs })
  }

  async calls(tenantId: string): Promise<Call[]> {
    const calls = await this.ask<Call[]>("GET", "/calls")
    return calls.filter((call) => call.tenantId === tenantId)
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
}
