import { existsSync, readdirSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import ts from "typescript"

const API = join(__dirname, "../../src/api")

/** One method of one route file. */
export interface RouteSource {
  method: string
  /** As OpenAPI writes it, with `{id}` for a parameter. */
  path: string
  /** What `response.json` takes; undefined where the route answers no JSON. */
  answer: ts.Type | undefined
  /** Whether it reads which organisation is meant from `?connection_id=`. */
  asksConnection: boolean
}

/** The types of the route files, without those of packages: answers are made of none. */
function program(files: string[]): ts.Program {
  const options: ts.CompilerOptions = { strict: true, target: ts.ScriptTarget.ES2021, types: [] }
  const host = ts.createCompilerHost(options)
  host.resolveModuleNames = (names, from) =>
    names.map((name) => {
      const path = resolve(dirname(from), name)
      const found = name.startsWith(".")
        ? [`${path}.ts`, join(path, "index.ts")].find((file) => existsSync(file))
        : undefined
      return found ? { resolvedFileName: found } : undefined
    })
  return ts.createProgram(files, options, host)
}

/** Every route of the plugin, read from its files with the compiler, so that none is left out. */
export function routeSources(): { checker: ts.TypeChecker; routes: RouteSource[] } {
  const files = readdirSync(API, { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)route\.ts$/.test(file))
    .sort()
  const compiled = program(files.map((file) => join(API, file)))
  const checker = compiled.getTypeChecker()
  const routes = files.flatMap((file) => {
    const source = compiled.getSourceFile(join(API, file))
    const path = `/${dirname(file).replace(/\[(\w+)\]/g, "{$1}")}`
    return source ? routesOf(source, checker, path) : []
  })
  return { checker, routes }
}

function routesOf(source: ts.SourceFile, checker: ts.TypeChecker, path: string): RouteSource[] {
  const functions = new Map<string, ts.SignatureDeclaration>()
  const aliases = new Map<string, ts.TypeNode>()
  for (const statement of source.statements) {
    if (ts.isTypeAliasDeclaration(statement)) {
      aliases.set(statement.name.text, statement.type)
    }
    if (ts.isFunctionDeclaration(statement) && statement.name) {
      functions.set(statement.name.text, statement)
    }
    if (ts.isVariableStatement(statement)) {
      for (const { name, initializer } of statement.declarationList.declarations) {
        if (initializer && ts.isArrowFunction(initializer)) {
          functions.set(name.getText(), initializer)
        }
      }
    }
  }
  const asks = (name: string): boolean => {
    const text = functions.get(name)?.getText() ?? ""
    return (
      text.includes("askedConnection(request)") ||
      [...functions.keys()].some(
        (other) => other !== name && text.includes(`await ${other}(request`) && asks(other)
      )
    )
  }
  return [...functions]
    .filter(([name]) => /^(GET|POST|PUT|PATCH|DELETE)$/.test(name))
    .map(([method, handler]) => ({
      method,
      path,
      answer: answerOf(handler.parameters[1]?.type, aliases, checker),
      asksConnection: asks(method),
    }))
}

/** What stands between the brackets of `MedusaResponse<…>`. */
function answerOf(
  node: ts.TypeNode | undefined,
  aliases: Map<string, ts.TypeNode>,
  checker: ts.TypeChecker
): ts.Type | undefined {
  if (!node || !ts.isTypeReferenceNode(node)) {
    throw new Error("A route does not say what it answers: give its response a type.")
  }
  const alias = aliases.get(node.typeName.getText())
  if (alias) {
    return answerOf(alias, aliases, checker)
  }
  const [answer] = node.typeArguments ?? []
  return answer && checker.getTypeFromTypeNode(answer)
}
