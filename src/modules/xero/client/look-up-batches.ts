import { whereEquals } from "./where-equals"
import { whereIds } from "./where-ids"

/** What records are looked up by. */
export type LookUp =
  | "contact_number"
  | "contact_name"
  | "invoice_number"
  | "invoice_id"
  | "credit_note_number"
  | "credit_note_id"
  | "payment_reference"

/** The part of the address that each value adds, as the gateway writes it. */
const PARTS: Record<LookUp, (value: string) => string> = {
  contact_number: (value) => `${whereEquals("ContactNumber", [value])} OR `,
  contact_name: (value) => `${whereEquals("Name", [value])} OR `,
  invoice_number: (value) => `${value},`,
  invoice_id: (value) => `${value},`,
  credit_note_id: (value) => `${whereIds("CreditNoteID", [value])} OR `,
  credit_note_number: (value) => `${whereEquals("CreditNoteNumber", [value])} OR `,
  payment_reference: (value) => `${whereEquals("Reference", [value])} OR `,
}

/**
 * Room for the values in one address. Xero answers 404 to a whole address longer than about 2,090
 * characters, as if nothing were there (measured: XeroAPI/Xero-NetStandard issue 471, xero-node issue
 * 404); host, path, page and the like take under 200.
 */
const LONGEST = 1800
const MOST = 50

const lengthOf = (text: string) => new URLSearchParams({ "": text }).toString().length

/**
 * Cuts what is to be looked up into the batches of calls: fifty at most, fewer where the values are long
 * or hold characters that are escaped. A single value that is too long stands alone.
 */
export function lookUpBatches(by: LookUp, values: string[]): string[][] {
  const batches: string[][] = []
  let room = 0
  for (const value of values) {
    const length = lengthOf(PARTS[by](value))
    const batch = batches[batches.length - 1]
    if (batch && batch.length < MOST && length <= room) {
      batch.push(value)
      room -= length
    } else {
      batches.push([value])
      room = LONGEST - length
    }
  }
  return batches
}
