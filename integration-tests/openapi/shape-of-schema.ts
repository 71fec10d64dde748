import { referred, type Schema } from "./document"
import { objectShape, unionShape } from "./shape"

/**
 * What values a schema of the document takes, written as TypeScript would write it; see `shapeOfType`, which writes the
 * same for a type.
 */
export const shapeOfSchema = (schema: Schema): string => unionShape(membersOf(schema))

function membersOf(schema: Schema): string[] {
  if (schema.$ref) {
    return membersOf(referred<Schema>(schema.$ref))
  }
  if (schema.anyOf) {
    return schema.anyOf.flatMap(membersOf)
  }
  if (schema.enum) {
    return schema.enum.map((value) => JSON.stringify(value))
  }
  if (schema.const !== undefined) {
    return [JSON.stringify(schema.const)]
  }
  return [schema.type ?? "nothing said"].flat().map((type) => shapeOfOne(type, schema))
}

function shapeOfOne(type: string, schema: Schema): string {
  switch (type) {
    case "integer":
      return "number"
    case "array":
      return `(${shapeOfSchema(schema.items ?? {})})[]`
    case "object":
      return objectShape(
        Object.entries(schema.properties ?? {}).map(([name, property]) => ({
          name,
          optional: !schema.required?.includes(name),
          shape: shapeOfSchema(property),
        })),
        typeof schema.additionalProperties === "object"
          ? shapeOfSchema(schema.additionalProperties)
          : undefined
      )
    default:
      return type
  }
}
