import { signingKeyOfProcess } from "../identity/jwt"
import type { SandboxState } from "./sandbox-state"
import { stableId } from "./stable-id"

/** A sandbox without organisations and without anything connected. */
export function newState(): SandboxState {
  return {
    version: 1,
    signingKey: signingKeyOfProcess(),
    userId: stableId("user"),
    clockOffsetMs: 0,
    organisations: [],
    connections: [],
    customApps: [],
    codes: {},
    refreshTokens: {},
    accessTokens: {},
    webhook: null,
  }
}
