import { type PaperParty } from "./paper"

/** Who sells, as Xero has the organisation; blank is null. */
export interface SellerInXero {
  legal_name: string | null
  /** The lines of its address. */
  address: string[]
  tax_number: string | null
  registration_number: string | null
}

/** What the owner has on papers beside it, or in its place; blank is null. */
export interface SellerChoice {
  paper_name: string | null
  /** Lines of an address. */
  paper_address: string | null
  paper_tax_number: string | null
}

const MEMBERS =
  "AT BE BG CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK ZA AE SA"

/** What the number is called that the tax office knows a business by, where that is told by its country. */
const LABELS: Record<string, string> = {
  AU: "ABN",
  NZ: "GST number",
  SG: "GST number",
  CA: "GST/HST number",
  ...Object.fromEntries(MEMBERS.split(" ").map((country) => [country, "VAT number"])),
}

/** A tax number with the name that it has in the country, e.g. `VAT number GB123456789`. */
export function labelledTaxNumber(number: string | null, country: string | null): string | null {
  const given = number?.trim()
  return given ? `${LABELS[country?.toUpperCase() ?? ""] ?? "Tax number"} ${given}` : null
}

/**
 * Who sells, on a paper: what the owner chose, and where that is blank what Xero has.
 *
 * @param organisation its name and country (ISO 3166 alpha-2)
 */
export function paperSeller(
  organisation: { name: string; country_code: string | null },
  inXero: SellerInXero | null,
  choice: SellerChoice
): PaperParty {
  const chosen = linesOf(choice.paper_address)
  const registration = inXero?.registration_number?.trim()
  const address = chosen.length ? chosen : (inXero?.address ?? [])
  return {
    name: choice.paper_name?.trim() || inXero?.legal_name?.trim() || organisation.name,
    address: [...address, ...(registration ? [`Registration number ${registration}`] : [])],
    tax_number: labelledTaxNumber(
      choice.paper_tax_number?.trim() || inXero?.tax_number || null,
      organisation.country_code
    ),
  }
}

const linesOf = (text: string | null): string[] =>
  (text ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
