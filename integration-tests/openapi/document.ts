import { readFileSync } from "node:fs"
import { join } from "node:path"

/** What of JSON Schema the document uses. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  const?: string | number
  enum?: (string | number | null)[]
  anyOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean | Schema
  description?: string
}

export interface Parameter {
  name: string
  in: "path" | "query" | "header"
  required?: boolean
  description?: string
  schema: Schema
}

export interface Answer {
  description: string
  content?: Record<string, { schema: Schema }>
}

export interface Operation {
  operationId: string
  summary: string
  tags: string[]
  security?: Record<string, string[]>[]
  parameters?: (Parameter | { $ref: string })[]
  requestBody?: { required?: boolean; content: Record<string, { schema: Schema }> }
  responses: Record<string, Answer | { $ref: string }>
}

/** `docs/openapi.json`: the admin API as other programs read it. */
export interface OpenApi {
  openapi: string
  info: { title: string; version: string; description: string }
  tags: { name: string; description: string }[]
  paths: Record<string, Record<string, Operation>>
  components: {
    schemas: Record<string, Schema>
    parameters: Record<string, Parameter>
    responses: Record<string, Answer>
    securitySchemes: Record<string, object>
  }
}

export const openApi = JSON.parse(
  readFileSync(join(__dirname, "../../docs/openapi.json"), "utf8")
) as OpenApi

/** What a `$ref` of the document points at. */
export function referred<T>(ref: string): T {
  const found = ref
    .replace(/^#\//, "")
    .split("/")
    .reduce<unknown>(
      (part, name) =>
        typeof part === "object" && part !== null ? Reflect.get(part, name) : undefined,
      openApi
    )
  if (found === undefined) {
    throw new Error(`docs/openapi.json has nothing at ${ref}.`)
  }
  return found as T
}

/** The same, or what it refers to. */
export const resolved = <T extends object>(given: T | { $ref: string }): T =>
  "$ref" in given && given.$ref ? referred<T>(given.$ref) : (given as T)
