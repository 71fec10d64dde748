import { z } from "@medusajs/framework/zod"
import * as validators from "../../../src/api/admin/xero/validators"
import { describedOperations } from "../described-operations"
import { resolved, type Schema } from "../document"
import { validatorsOfRoutes } from "../validators-of-routes"

/** A schema without its descriptions, and unions within unions written as one. */
function bare(schema: Schema): Schema {
  const { description: _, $schema: __, ...rest } = schema as Schema & { $schema?: string }
  const members = rest.anyOf?.map(bare).flatMap((one) => one.anyOf ?? [one])
  const entries = Object.entries(rest.properties ?? {})
  return {
    ...rest,
    ...(members ? { anyOf: members } : {}),
    ...(rest.items ? { items: bare(rest.items) } : {}),
    ...(rest.properties
      ? { properties: Object.fromEntries(entries.map(([name, one]) => [name, bare(one)])) }
      : {}),
  }
}

/** What a validator takes, as JSON Schema; an e-mail address is told by its format. */
function taken(name: string): Schema {
  const validator = Object.entries(validators).find(([exported]) => exported === name)?.[1]
  if (!validator) {
    throw new Error(`There is no validator ${name}.`)
  }
  const schema: Schema = z.toJSONSchema(validator, {
    io: "input",
    override: ({ jsonSchema }) => {
      if (jsonSchema.format === "email") {
        delete jsonSchema.pattern
      }
    },
  }) as Schema
  return bare(schema)
}

describe("what docs/openapi.json says of bodies and queries", () => {
  const described = describedOperations().filter(({ name }) => name.includes("/admin/"))
  const checked = validatorsOfRoutes()
  const of = (checks: string) => checked.filter((one) => one.checks === checks)

  it("knows every validator", () => {
    const used = checked.map(({ validator }) => validator)
    const all = Object.keys(validators).filter((name) => name !== "ConnectionId")
    expect([...new Set(used)].sort()).toEqual(all.sort())
  })

  it("has a body where one is checked, and nowhere else", () => {
    const withBody = described.filter(({ body }) => body).map(({ name }) => name)
    expect(withBody.sort()).toEqual(
      of("body")
        .map(({ route }) => route)
        .sort()
    )
  })

  it.each(of("body"))("describes $validator", ({ route, validator }) => {
    const body = described.find(({ name }) => name === route)?.body
    expect(body?.$ref).toBe(`#/components/schemas/${validator}`)
    // What Medusa makes of every validator of a body: it refuses what it does not know.
    const strict = { ...taken(validator), additionalProperties: false }
    expect(bare(resolved<Schema>(body ?? {}))).toEqual(strict)
  })

  it.each(of("query"))("describes $validator for $route", ({ route, validator }) => {
    const operation = described.find(({ name }) => name === route)
    const own = operation?.operation.parameters?.flatMap((one) => ("$ref" in one ? [] : [one]))
    const query = own?.filter((one) => one.in === "query") ?? []
    const required = query.filter((one) => one.required).map(({ name }) => name)
    expect({
      type: "object",
      properties: Object.fromEntries(query.map(({ name, schema }) => [name, schema])),
      ...(required.length ? { required } : {}),
    }).toEqual(taken(validator))
    expect(query.every(({ description }) => description)).toBe(true)
  })

  it("has no query where none is checked", () => {
    const known = of("query").map(({ route }) => route)
    const own = described
      .filter(({ operation }) => operation.parameters?.some((one) => !("$ref" in one)))
      .map(({ name }) => name)
    expect(own.sort()).toEqual(known.sort())
  })

  it("describes the organisation's id as it is checked", () => {
    const [status] = described.filter(({ name }) => name === "GET /admin/xero")
    expect(status.parameters[0].schema).toEqual(taken("ConnectionId"))
  })
})
