import { createHash } from "node:crypto"

/**
 * A UUID that is the same on every run for the same words, so that presets look alike each time and
 * links to them stay good.
 */
export function stableId(...words: (string | number)[]): string {
  const hex = createHash("sha256").update(words.join("\u0000")).digest("hex")
  const variant = ((parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16).padStart(2, "0")
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(18, 20)}`,
    hex.slice(20, 32),
  ].join("-")
}
