import { randomBytes } from "node:crypto"

/** Crockford's alphabet, whose order as text is that of its digits. */
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const TIME_DIGITS = 10
const RANDOM_DIGITS = 16

/**
 * A new id in the form that Medusa's own have: a prefix and a ULID, which sorts by the time it was made. Medusa's
 * function asks the system for random bytes once a character, which for thousands of rows is most of the work.
 *
 * @param prefix of the table, such as `xdoc`
 */
export function newId(prefix: string): string {
  let time = Date.now()
  let ulid = ""
  for (let digit = 0; digit < TIME_DIGITS; digit += 1) {
    ulid = DIGITS[time % DIGITS.length] + ulid
    time = Math.floor(time / DIGITS.length)
  }
  for (const byte of randomBytes(RANDOM_DIGITS)) {
    ulid += DIGITS[byte % DIGITS.length]
  }
  return `${prefix}_${ulid}`
}
