import type { App } from "./app"

/** The two apps of a sandbox that was started without any: one for people, one custom connection. */
export const DEFAULT_APPS: App[] = [
  {
    kind: "standard",
    name: "Medusa store",
    clientId: "5A4D0B0C0DE0000000000000000000A1",
    clientSecret: "sandbox-secret-of-the-standard-app-0000000000000",
    redirectUris: ["http://localhost:9000/app/settings/xero/callback"],
  },
  {
    kind: "custom",
    name: "Medusa store (custom connection)",
    clientId: "5A4D0B0C0DE0000000000000000000C2",
    clientSecret: "sandbox-secret-of-the-custom-app-00000000000000000",
    redirectUris: [],
  },
]
