import { findFreePort } from "../setup/find-free-port"

/**
 * The port of this test file's sandbox, free a moment ago. It is found before the store boots, since the
 * store's options name it.
 */
export const SANDBOX_PORT = Number(process.env.XERO_SANDBOX_PORT ?? findFreePort())

/** The address of this test file's sandbox. */
export const SANDBOX_URL = `http://localhost:${SANDBOX_PORT}`

/** What the sandbox signs its webhooks with. */
export const WEBHOOK_KEY = "webhooks-key-of-the-tests"

/** The address that the sandbox's app sends the browser back to. */
export const REDIRECT_URL = "http://localhost:9000/app/settings/xero/callback"
