/** A moment as Xero writes it in JSON: `/Date(1552404447003+0000)/`. */
export function xeroDate(moment: Date | string): string {
  return `/Date(${new Date(moment).getTime()}+0000)/`
}
