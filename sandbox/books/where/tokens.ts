import { queryParse } from "../http/api-failure"

/** A piece of a `where` expression. */
export type Token =
  | { kind: "string" | "name" | "symbol"; text: string }
  | { kind: "number"; text: string }
  | { kind: "end"; text: "" }

const pattern =
  /\s*(?:"((?:[^"\\]|\\.)*)"|(\d+(?:\.\d+)?)|([A-Za-z_][A-Za-z0-9_]*)|(&&|\|\||==|!=|<>|>=|<=|[><=().,!-]))/y

/** Cuts a `where` expression into its pieces; keywords stay names, to be told apart by the parser. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  pattern.lastIndex = 0
  let at = 0
  while (text.slice(at).trim() !== "") {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) {
      throw queryParse(`Syntax error at position ${at}`)
    }
    const [, string, number, name, symbol] = match
    if (string !== undefined) {
      tokens.push({ kind: "string", text: string.replace(/\\(.)/g, "$1") })
    } else if (number !== undefined) {
      tokens.push({ kind: "number", text: number })
    } else if (name !== undefined) {
      tokens.push({ kind: "name", text: name })
    } else {
      tokens.push({ kind: "symbol", text: symbol })
    }
    at = pattern.lastIndex
  }
  return [...tokens, { kind: "end", text: "" }]
}
