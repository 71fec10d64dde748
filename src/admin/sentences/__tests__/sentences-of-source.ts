import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import ts from "typescript"

/** A text of the server's source; `{}` stands for what is put into it. */
export interface SourceText {
  file: string
  text: string
}

const SOURCE = "src"
const SKIPPED = ["src/admin", "src/drawing"]
const SKIPPED_FOLDERS = ["__tests__", "migrations"]

/** Every text that the server's source writes out, put together where it stands in pieces. */
export function textsOfSource(): SourceText[] {
  const files = filesIn(SOURCE).map((file) =>
    ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true)
  )
  const everywhere = new Map(files.flatMap((file) => [...constantsOf(file)]))
  return files.flatMap((file) => {
    const constants = new Map([...everywhere, ...constantsOf(file)])
    return textsIn(file, constants).map((text) => ({ file: file.fileName, text }))
  })
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      return SKIPPED.includes(path) || SKIPPED_FOLDERS.includes(entry.name) ? [] : filesIn(path)
    }
    return path.endsWith(".ts") ? [path] : []
  })

/** Texts that have a name in capitals, such as the remedies that several sentences end with. */
function constantsOf(file: ts.SourceFile): Map<string, string> {
  const found = new Map<string, string>()
  ts.forEachChild(file, (node) => {
    for (const { name, initializer } of ts.isVariableStatement(node)
      ? node.declarationList.declarations
      : []) {
      const text = initializer && textOf(initializer, new Map())
      if (text && /^[A-Z_]+$/.test(name.getText(file))) {
        found.set(name.getText(file), text)
      }
    }
  })
  return found
}

function textsIn(file: ts.SourceFile, constants: Map<string, string>): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      return
    }
    const text = ts.isLiteralTypeNode(node.parent ?? node) ? null : textOf(node, constants)
    if (text === null) {
      ts.forEachChild(node, visit)
      return
    }
    found.push(text)
    innerOf(node).forEach(visit)
  }
  ts.forEachChild(file, visit)
  return found
}

/** What is put into a text, which may hold texts of its own. */
function innerOf(node: ts.Node): ts.Node[] {
  if (ts.isStringLiteralLike(node)) {
    return []
  }
  if (ts.isTemplateExpression(node)) {
    return node.templateSpans.map(({ expression }) => expression)
  }
  return ts.isBinaryExpression(node) ? [node.left, node.right].flatMap(innerOf) : [node]
}

function textOf(node: ts.Node, constants: Map<string, string>): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
    return node.text
  }
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.map(
      ({ expression, literal }) => placed(expression, constants) + literal.text
    )
    return node.head.text + spans.join("")
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const sides = [node.left, node.right].map((side) => textOf(side, constants))
    return sides.every((side) => side === null)
      ? null
      : [node.left, node.right].map((side) => placed(side, constants)).join("")
  }
  return null
}

const placed = (node: ts.Node, constants: Map<string, string>): string =>
  (ts.isIdentifier(node) ? constants.get(node.text) : textOf(node, constants)) ?? "{}"
