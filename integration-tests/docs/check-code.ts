import { join } from "node:path"
import ts from "typescript"
import { exports as offered, name as packageName } from "../../package.json"

const ROOT = join(__dirname, "../..")
const BUILT = "./.medusa/server/"

/** What the package offers, as a store imports it, with the sources that it is built of. */
const paths = Object.fromEntries(
  Object.entries(offered).flatMap(([entry, target]) =>
    typeof target === "string" && target.startsWith(BUILT)
      ? [
          [
            entry.replace(/^\./, packageName),
            [`./${target.slice(BUILT.length).replace(/\.js$/, ".ts")}`],
          ],
        ]
      : []
  )
)

/**
 * Type-checks pieces of code as files of a store that has the package, with the compiler options of the plugin.
 *
 * @param pieces TypeScript by the name it is reported under
 * @returns what is wrong with each, a line each
 */
export function checkCode(pieces: Record<string, string>): Record<string, string[]> {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(ROOT, "tsconfig.json"),
    { noEmit: true, declaration: false, types: ["node"], baseUrl: ROOT, paths },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: ({ messageText }) => throwText(messageText) }
  )
  const options = config?.options ?? {}
  const fileOf = (name: string) => join(ROOT, `${name.replace(/\W+/g, "-")}.ts`)
  const texts = new Map(Object.entries(pieces).map(([name, text]) => [fileOf(name), text]))
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (file) => texts.has(file) || fileExists(file)
  host.readFile = (file) => texts.get(file) ?? readFile(file)
  host.getSourceFile = (file, version, ...rest) => {
    const text = texts.get(file)
    return text === undefined
      ? getSourceFile(file, version, ...rest)
      : ts.createSourceFile(file, text, version)
  }
  const program = ts.createProgram([...texts.keys()], options, host)
  return Object.fromEntries(
    Object.keys(pieces).map((name) => {
      const source = program.getSourceFile(fileOf(name))
      const found = [
        ...program.getSyntacticDiagnostics(source),
        ...program.getSemanticDiagnostics(source),
      ]
      return [name, found.map(({ messageText }) => textOf(messageText))]
    })
  )
}

const textOf = (message: string | ts.DiagnosticMessageChain) =>
  ts.flattenDiagnosticMessageText(message, "\n")

function throwText(message: string | ts.DiagnosticMessageChain): never {
  throw new Error(textOf(message))
}
