/** One text of an action's input; empty when it is absent. */
export function read(input: unknown, name: string): string {
  const value =
    typeof input === "object" && input !== null
      ? (input as Record<string, unknown>)[name]
      : undefined
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : ""
}
