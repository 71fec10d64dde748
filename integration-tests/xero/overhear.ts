import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** What was said so far. */
export interface Overheard {
  /** Every line logged, whatever the level that is shown, and everything printed beside the logger. */
  logged(): string
  /** Every answer of the admin API, with its address. */
  answered(): string
  /** Ends the listening. */
  stop(): void
}

const LEVELS = ["error", "warn", "info", "debug", "log", "activity", "progress", "failure"] as const

const textOf = (value: unknown): string =>
  value instanceof Error
    ? `${value.message} ${value.stack} ${JSON.stringify(value)}`
    : typeof value === "string"
      ? value
      : (JSON.stringify(value) ?? "")

/**
 * Listens in on what the store logs and what its admin API answers from now on; nothing is changed by it.
 *
 * @param baseUrl the store's
 */
export function overhear(container: MedusaContainer, baseUrl: string): Overheard {
  const logged: string[] = []
  const answered: string[] = []
  const undo: (() => void)[] = []
  const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const listen = (target: object, method: string) => {
    const said = target as Record<string, unknown>
    const original = said[method]
    if (typeof original === "function") {
      said[method] = (...words: unknown[]) => {
        logged.push(words.map(textOf).join(" "))
        return Reflect.apply(original, target, words) as unknown
      }
      undo.push(() => {
        said[method] = original
      })
    }
  }
  LEVELS.forEach((level) => listen(logger, level))
  LEVELS.forEach((level) => listen(console, level))
  listen(process.stdout, "write")
  listen(process.stderr, "write")

  const send = globalThis.fetch
  globalThis.fetch = async (input, init) => {
    const answer = await send(input, init)
    const address = input instanceof Request ? input.url : String(input)
    if (address.startsWith(`${baseUrl}/admin/xero`)) {
      answered.push(`${address} ${answer.status} ${await answer.clone().text()}`)
    }
    return answer
  }
  undo.push(() => {
    globalThis.fetch = send
  })
  return {
    logged: () => logged.join("\n"),
    answered: () => answered.join("\n"),
    stop: () => undo.forEach((restore) => restore()),
  }
}
