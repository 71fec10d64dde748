import { scrub } from "./scrub"

/**
 * What an error says, without what must not be read. What a workflow throws may be an error of a package's own, so it
 * is known by its message.
 */
export function scrubbedMessage(error: unknown): string {
  const { message } = error as { message?: string }
  return scrub(message ?? String(error))
}
