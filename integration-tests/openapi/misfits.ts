import Ajv, { type ValidateFunction } from "ajv/dist/2020"
import { openApi, type Schema } from "./document"
import { FORMATS } from "./formats"

/** A schema that takes nothing beside what it describes; the document itself lets answers gain members. */
function closed(schema: Schema): Schema {
  const each = (schemas: Record<string, Schema>) =>
    Object.fromEntries(Object.entries(schemas).map(([name, one]) => [name, closed(one)]))
  return {
    ...schema,
    ...(schema.anyOf ? { anyOf: schema.anyOf.map(closed) } : {}),
    ...(schema.items ? { items: closed(schema.items) } : {}),
    ...(schema.properties
      ? { properties: each(schema.properties), additionalProperties: false }
      : {}),
  }
}

const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true, formats: FORMATS })
ajv.addVocabulary(["components"])
const { schemas } = openApi.components
ajv.addSchema({
  $id: "openapi",
  components: {
    schemas: Object.fromEntries(Object.entries(schemas).map(([name, one]) => [name, closed(one)])),
  },
})

const compiled = new Map<Schema, ValidateFunction>()

function validatorOf(schema: Schema): ValidateFunction {
  const known = compiled.get(schema)
  if (known) {
    return known
  }
  const text = JSON.stringify(closed(schema)).replaceAll('"#/', '"openapi#/')
  const validator = ajv.compile(JSON.parse(text) as object)
  compiled.set(schema, validator)
  return validator
}

/**
 * What of a value is not as a schema of the document describes it, members that it does not describe included.
 *
 * @returns where and how, a line each; none where all is well
 */
export function misfits(schema: Schema, value: unknown): string[] {
  const validator = validatorOf(schema)
  validator(value)
  return (validator.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`
  )
}
