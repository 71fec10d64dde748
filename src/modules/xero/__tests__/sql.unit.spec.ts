import { readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import ts from "typescript"

const SOURCE = join(__dirname, "../../..")

/** Methods of Knex, pg and MikroORM that take SQL as text. */
const SQL_METHODS = /^(raw|\w+Raw|execute|query)$/

/** What may stand in the text of a statement although it is worked out, and why. */
const ALLOWED: Record<string, string> = {
  "modules/xero/authorisation/stored-tokens.ts lock":
    "one of three texts, by its type; no caller passes anything but a literal",
  "modules/xero/ledger/claim-intents.ts keptWhenUnclear":
    "a literal list of columns, mapped and joined",
  "modules/xero/log/read-log.ts where": "constants joined with AND; every value is bound by name",
}

/** Every piece of a statement's text that is neither a literal nor a constant of its file. */
function interpolated(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const constants = new Map<string, ts.Expression>()
  file.statements.filter(ts.isVariableStatement).forEach(({ declarationList }) => {
    const fixed = (declarationList.flags & ts.NodeFlags.Const) !== 0
    declarationList.declarations.forEach(({ name, initializer }) => {
      if (fixed && ts.isIdentifier(name) && initializer) {
        constants.set(name.text, initializer)
      }
    })
  })
  const unfixed = (node: ts.Expression): string[] => {
    if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) {
      return []
    }
    if (ts.isTemplateExpression(node)) {
      return node.templateSpans.flatMap(({ expression }) => unfixed(expression))
    }
    const name = node.getText(file)
    const known = ts.isIdentifier(node) ? constants.get(name) : undefined
    return known && !ALLOWED[`${path} ${name}`] ? unfixed(known) : [`${path} ${name}`]
  }
  const found: string[] = []
  const visit = (node: ts.Node) => {
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      SQL_METHODS.test(node.expression.name.text) &&
      node.arguments.length > 0
    ) {
      found.push(...unfixed(node.arguments[0]))
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.ts$/.test(file) && !/__tests__|migrations|^admin/.test(file))
  .map((file) => join(SOURCE, file))

describe("SQL", () => {
  it("is never put together from values", () => {
    const found = files.flatMap((file) =>
      interpolated(relative(SOURCE, file), readFileSync(file, "utf8"))
    )
    expect([...new Set(found)].sort()).toEqual(Object.keys(ALLOWED).sort())
  })

  it.each([
    ["a value in the text", "knex.raw(`SELECT ${id}`)", ["a.ts id"]],
    ["a sum of texts", 'knex.raw("SELECT " + id)', ['a.ts "SELECT " + id']],
    ["a text from elsewhere", "knex.raw(sql, [id])", ["a.ts sql"]],
    ["a condition", "knex.whereRaw(`id = '${id}'`)", ["a.ts id"]],
    ["a value in a constant", "const SQL = `${f()}`\nknex.raw(SQL)", ["a.ts f()"]],
    ["a text that changes", "let SQL = `x`\nknex.raw(SQL)", ["a.ts SQL"]],
    ["a bound value", "knex.raw(`SELECT ?`, [id])", []],
    ["a constant", "const A = `x`\nconst B = `${A} y`\nknex.raw(`SELECT ${B}`)", []],
  ])("would be noticed: %s", (_what, text, expected) => {
    expect(interpolated("a.ts", text)).toEqual(expected)
  })
})
