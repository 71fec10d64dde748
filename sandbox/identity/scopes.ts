const WITH_READ = [
  "accounting.invoices",
  "accounting.payments",
  "accounting.banktransactions",
  "accounting.manualjournals",
  "accounting.contacts",
  "accounting.settings",
  "accounting.attachments",
]

const KNOWN = new Set([
  "openid",
  "profile",
  "email",
  "offline_access",
  ...WITH_READ,
  ...WITH_READ.map((scope) => `${scope}.read`),
])

/** What a custom connection may do unless it was made with other permissions. */
export const CUSTOM_SCOPES = [
  "accounting.invoices",
  "accounting.payments",
  "accounting.contacts",
  "accounting.settings",
  "accounting.settings.read",
  "accounting.attachments",
]

/** Splits a `scope` parameter at its blanks. */
export function splitScopes(text: string | undefined): string[] {
  return [...new Set((text ?? "").split(" ").filter((scope) => scope !== ""))]
}

/**
 * The scopes that an app registered after 2 March 2026 may not ask for: the broad ones
 * (`accounting.transactions` and the like) and unknown ones.
 */
export function forbiddenScopes(scopes: string[]): string[] {
  return scopes.filter((scope) => !KNOWN.has(scope))
}

/** Whether a token with these scopes may do this: reading needs the scope or its `.read`, writing the scope. */
export function opens(granted: string[], scope: string, method: string): boolean {
  return granted.includes(scope) || (method === "GET" && granted.includes(`${scope}.read`))
}
