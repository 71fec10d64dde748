/**
 * The exact decimal of an amount that Query returned: from `raw_<field>` where Medusa gives it, since
 * the plain field has been through a float.
 *
 * @returns a decimal string in major units; "0" when the field is absent
 */
export function exactAmount<Field extends string>(
  record: { [K in Field]?: unknown } & {
    [K in `raw_${Field}`]?: { value?: string | number } | null
  },
  field: Field
): string {
  const raw = (record as Record<string, unknown>)[`raw_${field}`] as
    { value?: string | number } | null | undefined
  const value = raw?.value ?? (record as Record<string, unknown>)[field]
  if (value === null || value === undefined) {
    return "0"
  }
  if (typeof value === "object" && "numeric" in value) {
    return String((value as { numeric: number }).numeric)
  }
  return String(value)
}
