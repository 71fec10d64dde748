/** Options with which the module boots in its own tests; nothing is sent to these addresses. */
export const MODULE_OPTIONS = {
  client_id: "test-client",
  client_secret: "test-secret",
  redirect_url: "http://localhost:9000/app/settings/xero/callback",
  encryption_key: Buffer.alloc(32, 7).toString("base64"),
  login_url: "http://localhost:1",
  identity_url: "http://localhost:1",
  api_url: "http://localhost:1",
}
