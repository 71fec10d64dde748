/** The owner of the demo store. It runs on this machine only, so the password is no secret. */
export const ADMIN_LOGIN = { email: "admin@example.com", password: "xero-demo" }
