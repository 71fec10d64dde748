const SECRETS: [RegExp, string][] = [
  [/\b(bearer|basic)\s+[A-Za-z0-9._~+/=-]+/gi, "$1 …"],
  [/\beyJ[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*/g, "…"],
  [
    /\b(access_token|refresh_token|id_token|client_secret|code|code_verifier)(["']?\s*[=:]\s*["']?)[^\s"'&,}]+/gi,
    "$1$2…",
  ],
  [/[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}/g, "…"],
]

/** Longest text of a reason; Xero's own sentences are far shorter. */
const LONGEST = 600

/** What is read of a text at most: the patterns take time that grows with the square of a long word. */
const READ = 5000

/**
 * Takes tokens, secrets and e-mail addresses out of a text before it is stored or shown.
 *
 * @param known secrets known by value, which are taken out wherever they stand
 */
export function scrub(text: string, known: string[] = []): string {
  const byValue = known
    .filter((secret) => secret.length >= 6)
    .reduce((rest, secret) => rest.split(secret).join("…"), text)
  // The cut may leave a piece of a secret that no pattern knows, so the last word goes with it.
  const read = byValue.length > READ ? byValue.slice(0, READ).replace(/\S*$/, "") : byValue
  const byShape = SECRETS.reduce((rest, [shape, by]) => rest.replace(shape, by), read)
  return byShape.length > LONGEST ? `${byShape.slice(0, LONGEST)}…` : byShape
}
