import { readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import ts from "typescript"

const SOURCE = join(__dirname, "../../..")

/** Methods of Knex, pg and MikroORM that take SQL as text. */
const SQL_METHODS = /^(raw|\w+Raw|execute|query)$/

const LOG_ROWS = "constants of its file around an end of literals; every value is bound by name"

/** What may stand in the text of a statement although it is worked out, and why. */
const ALLOWED: Record<string, string> = {
  "modules/xero/authorisation/stored-tokens.ts lock":
    "one of three texts, by its type; no caller passes anything but a literal",
  "modules/xero/ledger/claim-intents.ts keptWhenUnclear":
    "a literal list of columns, mapped and joined",
  "workflows/read/stored-orders.ts ORDER_STATEMENT":
    "put together in its own file of nothing but literals; the ids are bound by name",
  "modules/xero/log/read-log.ts logRows()": LOG_ROWS,
  'modules/xero/log/read-log.ts logRows("ORDER BY at DESC, id DESC LIMIT :take")': LOG_ROWS,
  "modules/xero/log/next-log-rows.ts logRows(`${earlier} ORDER BY at DESC, id DESC LIMIT :limit`)":
    LOG_ROWS,
  "workflows/to-send/read-to-send.ts STATEMENTS[list]":
    "one of three constants put together of nothing but literals, by its type",
}

/** A file's constants, its own and those it takes from other files of the plugin, each with where it stands. */
function constantsOf(path: string, file: ts.SourceFile): Map<string, Constant> {
  const constants = new Map<string, Constant>()
  file.statements.filter(ts.isVariableStatement).forEach(({ declarationList }) => {
    const fixed = (declarationList.flags & ts.NodeFlags.Const) !== 0
    declarationList.declarations.forEach(({ name, initializer }) => {
      if (fixed && ts.isIdentifier(name) && initializer) {
        constants.set(name.text, { file, path, value: initializer })
      }
    })
  })
  return constants
}

interface Constant {
  file: ts.SourceFile
  path: string
  value: ts.Expression
}

const read = (path: string) => readFileSync(join(SOURCE, path), "utf8")

const parse = (path: string, text: string) =>
  ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)

/** The constant that a name stands for, in its own file or in the one it is imported from. */
function constantNamed(name: string, path: string, file: ts.SourceFile): Constant | undefined {
  const own = constantsOf(path, file).get(name)
  if (own) {
    return own
  }
  const from = file.statements.filter(ts.isImportDeclaration).find(({ importClause }) => {
    const named = importClause?.namedBindings
    return named && ts.isNamedImports(named) && named.elements.some((one) => one.name.text === name)
  })?.moduleSpecifier
  if (!from || !ts.isStringLiteral(from) || !from.text.startsWith(".")) {
    return undefined
  }
  const there = `${join(dirname(path), from.text)}.ts`
  return constantsOf(there, parse(there, read(there))).get(name)
}

/** Every piece of a statement's text that is neither a literal nor a constant. */
function interpolated(path: string, text: string): string[] {
  const file = parse(path, text)
  const unfixed = (node: ts.Expression, where = { path, file }): string[] => {
    if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) {
      return []
    }
    if (ts.isTemplateExpression(node)) {
      return node.templateSpans.flatMap(({ expression }) => unfixed(expression, where))
    }
    const name = node.getText(where.file)
    if (!ts.isIdentifier(node) || ALLOWED[`${where.path} ${name}`]) {
      return [`${where.path} ${name}`]
    }
    const known = constantNamed(name, where.path, where.file)
    return known ? unfixed(known.value, known) : [`${where.path} ${name}`]
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

const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter(
  (file) => /\.ts$/.test(file) && !/__tests__|migrations|^admin/.test(file)
)

describe("SQL", () => {
  it("is never put together from values", () => {
    const found = files.flatMap((path) => interpolated(path, read(path)))
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
    [
      "a constant of another file's",
      'import { CAUSE_KEPT } from "./modules/xero/outbox/cause-kept"\nknex.raw(`SELECT ${CAUSE_KEPT}`)',
      [],
    ],
  ])("would be noticed: %s", (_what, text, expected) => {
    expect(interpolated("a.ts", text)).toEqual(expected)
  })
})
