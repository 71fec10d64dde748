import { accountantActions, emptyBooks } from "../books"
import { connectOrganisations } from "../identity/connect-organisations"
import { createOrganisation, PRESETS } from "../presets/create-organisation"
import type { CountryCode, Organisation } from "../state/organisation"
import { organisationOfCustomApp, type Runtime } from "../state/runtime"

const COUNTRIES: Record<CountryCode, string> = {
  GB: "United Kingdom",
  AU: "Australia",
  NZ: "New Zealand",
  US: "United States",
}

/** Adds an organisation of a country with its few first contacts; a custom app bound to it is connected. */
export function addOrganisation(
  runtime: Runtime,
  country: CountryCode,
  name?: string
): Organisation {
  const { organisations } = runtime.state
  const index = organisations.filter((other) => other.country === country).length
  const organisation = createOrganisation(country, index, emptyBooks(), name)
  for (const { name: Name, email, city: City, postcode: PostalCode } of PRESETS[country].contacts) {
    const Addresses = [{ AddressType: "STREET", City, PostalCode, Country: COUNTRIES[country] }]
    const contact = { Name, EmailAddress: email, Addresses }
    accountantActions.create_contact(organisation, contact, runtime.clock.now())
  }
  organisations.push(organisation)
  connectCustomApps(runtime)
  runtime.changed()
  return organisation
}

function connectCustomApps(runtime: Runtime): void {
  for (const app of runtime.apps) {
    const bound = app.kind === "custom" ? organisationOfCustomApp(runtime, app) : undefined
    const connected = runtime.state.connections.some(({ clientId }) => clientId === app.clientId)
    if (bound && !connected) {
      connectOrganisations(runtime, app.clientId, [bound.tenantId])
    }
  }
}
