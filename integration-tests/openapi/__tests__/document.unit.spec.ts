import Ajv from "ajv/dist/2020"
import { version } from "../../../package.json"
import { describedOperations } from "../described-operations"
import { openApi, referred } from "../document"
import { FORMATS } from "../formats"

/** Every `$ref` of a part of the document. */
function refsOf(part: unknown): string[] {
  if (typeof part !== "object" || part === null) {
    return []
  }
  const ref: unknown = Reflect.get(part, "$ref")
  return [...(typeof ref === "string" ? [ref] : []), ...Object.values(part).flatMap(refsOf)]
}

describe("docs/openapi.json as an OpenAPI document", () => {
  const operations = describedOperations()

  it("has what OpenAPI 3.1 asks for", () => {
    expect(openApi.openapi).toMatch(/^3\.1\.\d+$/)
    expect(openApi.info).toMatchObject({ title: expect.any(String), version })
    for (const { name, operation, parameters } of operations) {
      expect({ name, ...operation }).toMatchObject({
        operationId: expect.stringMatching(/^[a-z]\w+$/),
        summary: expect.stringMatching(/\.$/),
        responses: { "200": { description: expect.any(String) } },
      })
      const places = parameters.filter((one) => one.in === "path")
      expect(places.every(({ required }) => required)).toBe(true)
      expect(places.map((one) => `{${one.name}}`)).toEqual(name.match(/\{\w+\}/g) ?? [])
    }
  })

  it("gives every operation a name of its own, and a tag that is explained", () => {
    const names = operations.map(({ operation }) => operation.operationId)
    expect(new Set(names).size).toBe(names.length)
    const used = new Set(operations.flatMap(({ operation }) => operation.tags))
    expect([...used].sort()).toEqual(openApi.tags.map(({ name }) => name).sort())
  })

  it("refers to what there is, and has nothing that is not referred to", () => {
    const refs = new Set(refsOf(openApi))
    refs.forEach((ref) => expect(() => referred(ref)).not.toThrow())
    const { schemas, parameters, responses } = openApi.components
    const parts = Object.entries({ schemas, parameters, responses })
    expect([...refs].sort()).toEqual(
      parts
        .flatMap(([part, members]) =>
          Object.keys(members).map((name) => `#/components/${part}/${name}`)
        )
        .sort()
    )
  })

  it("has schemas that are JSON Schema", () => {
    const ajv = new Ajv({ strict: true, allowUnionTypes: true, formats: FORMATS })
    ajv.addVocabulary(["components"])
    ajv.addSchema({ $id: "openapi", components: openApi.components })
    for (const name of Object.keys(openApi.components.schemas)) {
      expect(() => ajv.compile({ $ref: `openapi#/components/schemas/${name}` })).not.toThrow()
    }
  })

  it("names the ways to be known that it uses, and leaves only the webhook open", () => {
    const open = operations.filter(({ operation }) => operation.security?.length === 0)
    expect(open.map(({ name }) => name)).toEqual(["POST /hooks/xero"])
    const closed = operations.filter(({ operation }) => !operation.security)
    expect(closed.every(({ operation }) => operation.responses["401"])).toBe(true)
    expect(operations).toHaveLength(open.length + closed.length)
  })
})
