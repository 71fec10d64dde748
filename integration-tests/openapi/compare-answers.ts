import { type Described, describedOperations } from "./described-operations"
import { type Answer, resolved } from "./document"
import { misfits } from "./misfits"

/** What was compared so far. */
export interface Compared {
  /** Operations that answered, with the status: `GET /admin/xero 200`. */
  seen: Set<string>
  /** What was not as the document says, a line each. */
  misfits: string[]
  /** Ends the comparing. */
  stop(): void
}

/**
 * Compares whatever the plugin's routes answer from now on with what `docs/openapi.json` says of it; nothing is changed
 * by it.
 *
 * @param baseUrl the store's
 */
export function compareAnswers(baseUrl: string): Compared {
  const operations = describedOperations().map((described) => ({
    described,
    pattern: new RegExp(`^${described.name.replace(/\{\w+\}/g, "[^/]+")}$`),
  }))
  const seen = new Set<string>()
  const found: string[] = []
  const send = globalThis.fetch
  globalThis.fetch = async (input, init) => {
    const answer = await send(input, init)
    const { origin, pathname } = new URL(input instanceof Request ? input.url : String(input))
    if (origin === new URL(baseUrl).origin && /^\/(admin|hooks)\/xero/.test(pathname)) {
      const asked = `${(init?.method ?? "GET").toUpperCase()} ${pathname}`
      const one = operations.find(({ pattern }) => pattern.test(asked))
      const name = `${one?.described.name ?? asked} ${answer.status}`
      seen.add(name)
      const wrong = one
        ? await misfitsOf(one.described, answer.clone())
        : ["no operation of the document"]
      found.push(...wrong.map((what) => `${name}: ${what}`))
    }
    return answer
  }
  return {
    seen,
    misfits: found,
    stop: () => {
      globalThis.fetch = send
    },
  }
}

async function misfitsOf({ operation }: Described, answer: Response): Promise<string[]> {
  const said = operation.responses[String(answer.status)]
  if (!said) {
    return ["a status that the document does not name"]
  }
  const [type = "", described] = Object.entries(resolved<Answer>(said).content ?? {})[0] ?? []
  const text = await answer.text()
  const given = (answer.headers.get("content-type") ?? "").split(";")[0]
  if (!described) {
    return text === "" ? [] : ["a body, where the document says that it is empty"]
  }
  if (given !== type) {
    return [`${given} instead of ${type}`]
  }
  return type === "application/json" ? misfits(described.schema, JSON.parse(text)) : []
}
