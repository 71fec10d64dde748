/** Where the first test worker's sandbox listens; each further worker takes the next port. */
const FIRST_PORT = Number(process.env.XERO_SANDBOX_PORT ?? 41_700)

/**
 * The port of this test worker's sandbox. It is fixed before the store boots, since the store's options
 * name it.
 */
export const SANDBOX_PORT = FIRST_PORT + Number(process.env.JEST_WORKER_ID ?? 1)

/** The address of this test worker's sandbox. */
export const SANDBOX_URL = `http://localhost:${SANDBOX_PORT}`

/** The address that the sandbox's app sends the browser back to. */
export const REDIRECT_URL = "http://localhost:9000/app/settings/xero/callback"
