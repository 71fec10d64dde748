import { BigNumber } from "bignumber.js"

/** Decimals that divide to forty places, so that a chain of shares is still exact to far below the cent. */
export const Exact = BigNumber.clone({ DECIMAL_PLACES: 40, EXPONENTIAL_AT: 1e9 })
