import ts from "typescript"
import { objectShape, unionShape } from "./shape"

/**
 * What values a type takes, with everything that it is made of written out in one order, so that it can be compared
 * with `shapeOfSchema`.
 *
 * @param named takes the name and the shape of each type on the way that has a name
 * @throws Error for what JSON does not carry, or what is not known, such as `any`
 */
export function shapeOfType(
  checker: ts.TypeChecker,
  type: ts.Type,
  named: (name: string, shape: string, type: ts.Type) => void
): string {
  const ofUnion = (members: ts.Type[]) => {
    const shapes = members
      .filter(({ flags }) => !(flags & ts.TypeFlags.Undefined))
      .map((member) => shapeOf(member))
    return unionShape(
      shapes.includes("true") && shapes.includes("false")
        ? [...shapes.filter((shape) => shape !== "true" && shape !== "false"), "boolean"]
        : shapes
    )
  }

  const ofObject = (object: ts.Type) => {
    const values = checker.getIndexTypeOfType(object, ts.IndexKind.String)
    return objectShape(
      checker.getPropertiesOfType(object).map((property) => ({
        name: property.name,
        optional: Boolean(property.flags & ts.SymbolFlags.Optional),
        shape: shapeOf(checker.getTypeOfSymbol(property)),
      })),
      values && shapeOf(values)
    )
  }

  const plain = (one: ts.Type): string => {
    if (one.isUnion()) {
      return ofUnion(one.types)
    }
    if (one.isLiteral()) {
      return JSON.stringify(one.value)
    }
    if (checker.isArrayType(one)) {
      return `(${shapeOf(checker.getTypeArguments(one as ts.TypeReference)[0])})[]`
    }
    if (one.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) {
      return ofObject(one)
    }
    const shape = checker.typeToString(one)
    if (!["string", "number", "true", "false", "null"].includes(shape)) {
      throw new Error(`A type of an answer is not one of JSON's: ${shape}`)
    }
    return shape
  }

  const shapeOf = (one: ts.Type): string => {
    const shape = plain(one)
    const name = (one.aliasSymbol ?? one.symbol)?.name
    if (name && name !== "__type" && name !== "Array") {
      named(name, shape, one)
    }
    return shape
  }

  return shapeOf(type)
}
