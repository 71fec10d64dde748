/** A filter of Xero's for records whose id is one of these; an id of Xero's has nothing but hexadecimal digits and hyphens. */
export const whereIds = (field: string, ids: string[]): string =>
  ids.map((id) => `${field}==guid("${id.replace(/[^0-9a-f-]/gi, "")}")`).join(" OR ")
