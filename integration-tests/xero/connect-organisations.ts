import { buildTaxRate } from "../../sandbox/presets/build-tax-rate"
import type { Sandbox } from "../../sandbox/start-sandbox"
import type { Store } from "../store/store"
import { consent } from "./consent"
import { type Books, openBooks } from "./open-books"
import { XeroAdmin } from "./xero-admin"

/** One of several organisations that the store is connected to. */
export interface ConnectedOrganisation {
  tenantId: string
  connectionId: string
  name: string
  /** The plugin's admin API with this organisation chosen. */
  xero: XeroAdmin
  books: Books
}

/**
 * Connects the store to a British and an Australian organisation by one consent, the British one first, accepts what is
 * proposed for each and switches both on. The Australian one also keeps pounds and dollars, and knows British VAT.
 */
export async function connectOrganisations(
  sandbox: Sandbox,
  store: Store
): Promise<{ british: ConnectedOrganisation; australian: ConnectedOrganisation }> {
  const owner = new XeroAdmin(store.admin)
  const gb = sandbox.control.createOrganisation("GB", `Britain ${Date.now()}`)
  const au = sandbox.control.createOrganisation("AU", `Australia ${Date.now()}`)
  const organisation = sandbox.control.organisation(au.tenantId)
  organisation.currencies.push(
    { Code: "GBP", Description: "British Pound" },
    { Code: "USD", Description: "US Dollar" }
  )
  organisation.taxRates.push(
    buildTaxRate(
      { name: "British VAT", type: "TAX001", rate: "20", report: "NONE", use: "both" },
      "Tax"
    )
  )
  const answer = await consent(await owner.authorise(), [gb.tenantId, au.tenantId])
  const { authorisation_id } = await owner.callback(answer)
  const connected = async ({ tenantId, name }: typeof gb): Promise<ConnectedOrganisation> => {
    const { id } = await owner.choose(authorisation_id, tenantId)
    const xero = owner.of(id)
    await xero.acceptProposals()
    return { tenantId, connectionId: id, name, xero, books: openBooks(sandbox, tenantId) }
  }
  const british = await connected(gb)
  const australian = await connected(au)
  await australian.xero.map([{ kind: "tax", source: "code:GB20", target: "TAX001" }])
  await australian.xero.change({ sync_enabled: true, invoice_number_prefix: "AU-" })
  await british.xero.change({ sync_enabled: true })
  return { british, australian }
}
