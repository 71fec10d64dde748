import type { Line, LineAmountTypes } from "../state/sales-document"
import type { LineInput } from "./document-shape"
import { makeLine, type LineRules, type MadeLine } from "./make-line"

/**
 * The lines of a document after a call. Lines that were sent replace the old ones as a whole: one with
 * a known LineItemID keeps it and whatever it does not mention, one without is made anew, and an old
 * line that was not sent is gone. Lines that were not sent at all stay, unless the meaning of their
 * amounts changes.
 */
export function makeLines(
  rules: LineRules,
  sent: LineInput[] | undefined,
  existing: { LineItems: Line[]; LineAmountTypes: LineAmountTypes; Status: string } | undefined
): MadeLine[] {
  const kept = existing?.LineItems ?? []
  if (sent) {
    return sent.map((input) => makeSent(rules, input, kept))
  }
  const same = existing?.LineAmountTypes === rules.types
  const approved = existing?.Status === "AUTHORISED" || existing?.Status === "PAID"
  if (same && (rules.draft || approved)) {
    return kept.map((line) => ({ line, faults: [], warnings: [] }))
  }
  return kept.map((line) => {
    const made = makeLine(rulesOf(rules, line), same ? whole(line) : bare(line))
    return same ? { ...made, line } : made
  })
}

function makeSent(rules: LineRules, input: LineInput, kept: Line[]): MadeLine {
  if (!input.LineItemID) {
    return makeLine(rules, input)
  }
  const line = kept.find((item) => item.LineItemID === input.LineItemID)
  if (!line) {
    const made = makeLine(rules, input)
    return { ...made, faults: [...made.faults, "The LineItemID does not belong to this document."] }
  }
  const sums = ["Quantity", "UnitAmount", "LineAmount", "TaxType", "DiscountRate", "DiscountAmount"]
  const touched = sums.some((field) => field in input)
  return makeLine(rulesOf(rules, touched ? undefined : line), {
    ...(touched ? bare(line) : whole(line)),
    ...(input.AccountCode ? { AccountID: undefined } : {}),
    ...input,
  })
}

/** A kept unit amount with four decimals must not lose them because an edit was sent without `unitdp`. */
function rulesOf(rules: LineRules, line: Line | undefined): LineRules {
  const decimals = line?.UnitAmount?.split(".")[1]?.length ?? 0
  return { ...rules, unitDecimals: Math.max(rules.unitDecimals, decimals) }
}

/** A kept line as if it had been sent, without the amounts that follow from others. */
function bare(line: Line): LineInput {
  return {
    LineItemID: line.LineItemID,
    Description: line.Description,
    ...(line.Quantity === null ? {} : { Quantity: line.Quantity }),
    ...(line.UnitAmount === null ? {} : { UnitAmount: line.UnitAmount }),
    ...(line.AccountID === null ? {} : { AccountID: line.AccountID }),
    ...(line.TaxType === null ? {} : { TaxType: line.TaxType }),
    ...(line.DiscountRate === undefined ? {} : { DiscountRate: line.DiscountRate }),
    ...(line.DiscountAmount === undefined ? {} : { DiscountAmount: line.DiscountAmount }),
    ...(line.ItemCode === undefined ? {} : { ItemCode: line.ItemCode }),
    Tracking: line.Tracking,
  }
}

function whole(line: Line): LineInput {
  return line.UnitAmount === null
    ? bare(line)
    : { ...bare(line), LineAmount: line.LineAmount, TaxAmount: line.TaxAmount }
}
