import { type Sandbox, startSandbox } from "../../sandbox/start-sandbox"
import { DEFAULT_APPS } from "../../sandbox/state/default-apps"
import { SANDBOX_PORT } from "./sandbox-address"

/** An app of the tests' own, so that looking at the books costs the store none of its calls. */
export const READER_CLIENT_ID = "4EADE400000000000000000000000000"

/** Starts this test worker's sandbox, where the store was pointed at. */
export function openSandbox(): Promise<Sandbox> {
  return startSandbox({
    port: SANDBOX_PORT,
    apps: [
      ...DEFAULT_APPS,
      {
        kind: "standard",
        name: "Reader of the tests",
        clientId: READER_CLIENT_ID,
        clientSecret: "secret-of-the-reader-000000000000000",
        redirectUris: ["http://localhost:9000/reader"],
      },
    ],
  })
}
