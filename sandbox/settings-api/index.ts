import type { Endpoint } from "../http/endpoint"
import { accountEndpoints } from "./account-endpoints"
import { currencyEndpoints } from "./currency-endpoints"
import { organisationEndpoints } from "./organisation-endpoints"
import { taxRateEndpoints } from "./tax-rate-endpoints"
import { trackingCategoryEndpoints } from "./tracking-category-endpoints"

/** The organisation's settings, as far as the sandbox keeps them. */
export const settingsEndpoints: Endpoint[] = [
  ...organisationEndpoints,
  ...accountEndpoints,
  ...taxRateEndpoints,
  ...trackingCategoryEndpoints,
  ...currencyEndpoints,
]
