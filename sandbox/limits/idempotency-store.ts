import { createHash } from "node:crypto"
import type { ApiResponse } from "../http/endpoint"

const KEPT_MS = 6 * 60_000

/** A key was sent again with another method, address or body. */
export class IdempotencyConflict extends Error {}

interface Kept {
  fingerprint: string
  since: number
  answer: Promise<ApiResponse>
}

/**
 * Xero's answer cache for the `Idempotency-Key` header: six minutes from the first call, per app.
 * It knows nothing of organisations, so one key used for two of them gives the second one the first
 * one's answer; a client must put the organisation into its keys.
 */
export class IdempotencyStore {
  private readonly kept = new Map<string, Kept>()

  /**
   * Runs the call, or hands out what the first call with this key answered or is about to answer.
   *
   * @throws IdempotencyConflict when the key belongs to another request
   */
  run(
    call: { clientId: string; key: string; method: string; url: string; body: Buffer; now: Date },
    execute: () => Promise<ApiResponse>
  ): { replayed: boolean; answer: Promise<ApiResponse> } {
    this.dropOld(call.now)
    const name = `${call.clientId} ${call.key}`
    const fingerprint = createHash("sha256")
      .update(`${call.method} ${call.url}\n`)
      .update(call.body)
      .digest("hex")
    const known = this.kept.get(name)
    if (known && known.fingerprint !== fingerprint) {
      throw new IdempotencyConflict(call.key)
    }
    if (known) {
      return { replayed: true, answer: known.answer }
    }
    const answer = execute()
    this.kept.set(name, { fingerprint, since: call.now.getTime(), answer })
    return { replayed: false, answer }
  }

  forget(): void {
    this.kept.clear()
  }

  private dropOld(now: Date): void {
    for (const [name, { since }] of this.kept) {
      if (since + KEPT_MS > now.getTime()) {
        return
      }
      this.kept.delete(name)
    }
  }
}
