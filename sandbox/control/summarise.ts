import { booksSummary, type BooksSummary } from "../books"
import type { Organisation } from "../state/organisation"
import type { Runtime } from "../state/runtime"

/** An organisation in a few words, for lists. */
export interface OrganisationSummary {
  tenantId: string
  name: string
  country: string
  baseCurrency: string
  shortCode: string
  periodLockDate: string | null
  endOfYearLockDate: string | null
  /** The names of the apps that are connected to it. */
  connectedApps: string[]
  books: BooksSummary
}

export function summarise(runtime: Runtime, organisation: Organisation): OrganisationSummary {
  const { tenantId, name, country, baseCurrency, shortCode } = organisation
  const { periodLockDate, endOfYearLockDate } = organisation
  const connectedApps = runtime.state.connections
    .filter((connection) => connection.tenantId === tenantId)
    .map(({ clientId }) => runtime.apps.find((app) => app.clientId === clientId)?.name ?? clientId)
  return {
    tenantId,
    name,
    country,
    baseCurrency,
    shortCode,
    periodLockDate,
    endOfYearLockDate,
    connectedApps,
    books: booksSummary(organisation),
  }
}
