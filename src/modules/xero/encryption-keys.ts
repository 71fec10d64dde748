import { z } from "@medusajs/framework/zod"

const RANDOM_KEY = "32 random bytes in base64 (`openssl rand -base64 32`)"
const KEY_BYTES = 32

const isNothing = (given: unknown) => given === undefined || given === null || given === ""

const isKey = (given: unknown): given is string =>
  typeof given === "string" && Buffer.from(given, "base64").length === KEY_BYTES

/**
 * The option `encryption_key`: one key, or a list whose first key encrypts while all of them decrypt. Later places
 * of a list may be empty, so that `[process.env.KEY, process.env.OLD_KEY]` goes on after the old key was taken away.
 * No message shows what was given.
 *
 * @returns the keys, in base64, the one that encrypts first
 */
export const encryptionKeys = z.unknown().transform((given, context): string[] => {
  const places: unknown[] = Array.isArray(given) && given.length > 0 ? given : [given]
  const keys: string[] = []
  places.forEach((place, index) => {
    if (isKey(place)) {
      keys.push(place)
    } else if (index === 0 || !isNothing(place)) {
      context.addIssue({
        code: "custom",
        message: isNothing(place) ? `is missing: give ${RANDOM_KEY}` : `must be ${RANDOM_KEY}`,
        path: Array.isArray(given) && given.length > 0 ? [index] : [],
      })
    }
  })
  return keys
})
