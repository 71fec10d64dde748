/**
 * A filter of Xero's for records whose field has one of the values. Quotes and backslashes in the
 * values are escaped, so that a value can never end the string it stands in.
 */
export function whereEquals(field: string, values: string[]): string {
  return values
    .map((value) => `${field}=="${value.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`)
    .join(" OR ")
}
