import { scrub } from "./scrub"

/**
 * A statement and what Postgres says of it, as knex puts them together (knex, `lib/execution/query-runner.js`). A
 * sentence begins with one capital, a statement with none or all of them.
 */
const STATEMENT =
  /^\s*(?:with|select|insert|update|delete|alter|WITH|SELECT|INSERT|UPDATE|DELETE|ALTER)\b[\s\S]* - /

/**
 * What an error says, without what must not be read. What a workflow throws may be an error of a package's own, so it
 * is known by its message. Of one of the database the statement is left out, behind which the reason would be cut off.
 */
export function scrubbedMessage(error: unknown): string {
  const { message } = error as { message?: string }
  return scrub((message ?? String(error)).replace(STATEMENT, ""))
}
