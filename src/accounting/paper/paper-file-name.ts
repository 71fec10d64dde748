/** Xero takes 255 characters, and none of these in a file name (developer.xero.com, Attachments). */
const REFUSED = /[<>:"/\\|?*+\p{Cc}]/gu
const LONGEST = 100

/** The name of a paper's file, e.g. `ORD-1001.pdf`. */
export function paperFileName(number: string): string {
  return `${number.replace(REFUSED, "-").trim().slice(0, LONGEST) || "invoice"}.pdf`
}
