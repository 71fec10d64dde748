import { type LedgerDocument } from "../ledger/ledger"
import { decimal, sum } from "../money/money"
import { postedBookings } from "../sales/posted-bookings"
import { type Audit, type DocumentInXero } from "./document-in-xero"
import { type OpenBooking } from "./expected-bookings"
import { type Cause } from "./report-row"

/** How an invoice or a credit note of ours stands in Xero. */
export interface SaleInXero {
  bookings: OpenBooking[]
  /** `YYYY-MM-DD`; null where it is as it was sent. */
  date: string | null
  /** Why it books other than it was sent, in case it does. */
  cause: Cause | null
}

const UNAPPROVED = ["DRAFT", "SUBMITTED"]

/** What Xero has of a document: as an audit read it, else as the ledger has it. */
export function saleInXero(row: LedgerDocument, audit: Audit): SaleInXero {
  const name = `${row.kind === "invoice" ? "Invoice" : "Credit note"} ${row.key}`
  const read = audit && row.xero_id ? audit.get(row.xero_id) : undefined
  if (audit && !read) {
    const reason = `${name} is no longer found in Xero. Look there what became of it.`
    return nothing({ cause: "missing", reason })
  }
  const status = read?.status ?? (row.state === "removed" ? "VOIDED" : (row.xero_status ?? ""))
  if (status === "VOIDED" || status === "DELETED") {
    const reason = `${name} was ${status.toLowerCase()} in Xero, and is not sent again.`
    return nothing({ cause: "voided", reason })
  }
  if (UNAPPROVED.includes(status)) {
    const what = status === "DRAFT" ? "a draft" : "waiting for approval"
    const reason = `${name} is ${what} in Xero: it counts in no report there before it is approved.`
    return nothing({ cause: "not_approved", reason })
  }
  return read ? asRead(row, read, name) : asKept(row, name)
}

const nothing = (cause: Cause): SaleInXero => ({ bookings: [], date: null, cause })

function asRead(row: LedgerDocument, read: DocumentInXero, name: string): SaleInXero {
  const sign = row.kind === "credit_note" ? -1 : 1
  return {
    bookings: read.lines.map(({ account_code, tax_type, net, tax }) => ({
      account_code,
      tax_type,
      net: decimal(net).times(sign),
      tax: decimal(tax).times(sign),
    })),
    date: read.date,
    cause: { cause: "edited", reason: `The lines of ${name} were changed in Xero.` },
  }
}

/** Without an audit only total and tax of a document that was changed in Xero are known, not its lines. */
function asKept(row: LedgerDocument, name: string): SaleInXero {
  const bookings = postedBookings(row)
  const sign = row.kind === "credit_note" ? -1 : 1
  const tax = sum(row.lines.map((line) => line.tax))
  const net = sum(row.lines.map((line) => line.net))
  const more = {
    tax: decimal(row.tax ?? tax)
      .minus(tax)
      .times(sign),
    net: decimal(row.total ?? net.plus(tax))
      .minus(row.tax ?? tax)
      .minus(net)
      .times(sign),
  }
  if (more.net.isZero() && more.tax.isZero()) {
    return { bookings, date: null, cause: null }
  }
  return {
    bookings: [...bookings, { account_code: null, tax_type: null, ...more }],
    date: null,
    cause: {
      cause: "edited",
      reason: `${name} was changed in Xero. A full audit reads which of its lines.`,
    },
  }
}
