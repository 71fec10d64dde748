import { setTimeout as pause } from "node:timers/promises"
import { type CallSlot, type QuotaGate } from "../client/quota-gate"

/**
 * How long a call waits in line for its turn: far less than an answer of Xero's may take. What has to wait longer gives its work
 * back, and nobody sleeps over it.
 */
const PATIENCE_MILLISECONDS = 10_000

/**
 * A gate in front of which calls stand in line for a moment. While Xero's limits are used up to the last call, one more
 * becomes free every second; to give fifty orders back and plan them anew for each would cost far more than
 * the call. A pause that Xero asks for is never waited for here.
 *
 * @param gate the gate that decides
 * @param life whose end, as a process's, ends the waiting
 */
export function patientGate(gate: QuotaGate, life: { ending: boolean }): QuotaGate {
  return {
    reserve: async (tenantId, purpose) => {
      const end = Date.now() + PATIENCE_MILLISECONDS
      for (;;) {
        const slot: CallSlot = await gate.reserve(tenantId, purpose)
        if (slot.granted || !slot.in_line || life.ending) {
          return slot
        }
        const wait = slot.retry_after_seconds * 1000
        if (Date.now() + wait > end) {
          return slot
        }
        await pause(wait)
      }
    },
    settle: (...call) => gate.settle(...call),
  }
}
