/** Members of a union in one order, each once. */
export const unionShape = (members: string[]): string => [...new Set(members)].sort().join(" | ")

/**
 * An object's properties in one order, a line each.
 *
 * @param values what properties of any other name hold, where there may be some
 */
export function objectShape(
  properties: { name: string; optional: boolean; shape: string }[],
  values?: string
): string {
  const lines = properties
    .map(({ name, optional, shape }) => `${name}${optional ? "?" : ""}: ${shape}`)
    .sort()
  const all = values === undefined ? lines : [...lines, `[name]: ${values}`]
  return `{\n${all.join("\n").replace(/^/gm, "  ")}\n}`
}
