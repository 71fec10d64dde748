/**
 * An app registered with the sandbox, as one would register it at developer.xero.com.
 * A `standard` app sends a person to the consent page; a `custom` app (a custom connection) holds
 * exactly one organisation and takes its tokens by client credentials.
 */
export interface App {
  kind: "standard" | "custom"
  /** Shown on the consent page and in history records. */
  name: string
  /** 32 hexadecimal digits. */
  clientId: string
  clientSecret: string
  /** Compared character by character; https, or http on `localhost`. Standard apps only. */
  redirectUris: string[]
  /** Custom apps only: the organisation it is bound to; the first one when absent. */
  tenantId?: string
  /** Custom apps only: the permissions given when it was made; `CUSTOM_SCOPES` when absent. */
  scopes?: string[]
}

const LOCAL = /^http:\/\/localhost(:\d+)?(\/|$)/

/**
 * Refuses an app that Xero would not let anyone register: a redirect address must be https, or
 * http on `localhost`; `127.0.0.1` is refused.
 *
 * @throws Error naming the app and the address
 */
export function checkApp(app: App): void {
  for (const uri of app.redirectUris) {
    const address = URL.canParse(uri) ? new URL(uri) : undefined
    const secure = address?.protocol === "https:" && address.hostname !== "127.0.0.1"
    if (!secure && !LOCAL.test(uri)) {
      throw new Error(
        `App ${app.name}: the redirect URI ${uri} must be https, or http on localhost (not 127.0.0.1).`
      )
    }
  }
}
