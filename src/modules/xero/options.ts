import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { encryptionKeys } from "./encryption-keys"
import { webhookKeys } from "./webhook-keys"

const ADDRESS = "must be an address such as https://…"
const httpAddress = z.url({ protocol: /^https?$/, error: ADDRESS })

/** What attaching PDFs takes. An organisation that was connected without it does all the rest. */
export const ATTACHMENTS_SCOPE = "accounting.attachments"

/** The granular scopes the plugin needs, and no more (Xero: apps made after 2 March 2026 get granular ones only). */
export const DEFAULT_SCOPES = [
  "offline_access",
  "accounting.invoices",
  "accounting.payments",
  "accounting.contacts",
  "accounting.settings.read",
  ATTACHMENTS_SCOPE,
]

/** Says that a value is missing where there is none, and what is wrong with it where there is one. */
const orMissing = (what: string, wrong: string) => ({
  error: ({ input }: { input?: unknown }) =>
    input === undefined || input === null || input === "" ? `is missing: ${what}` : wrong,
})

const required = (what: string) =>
  z.string(orMissing(what, "must be a text")).trim().min(1, `is missing: ${what}`)

/** Source: developer.xero.com, "The standard authorization code flow", on redirect URIs. */
const isTakenByXero = ({ protocol, hostname }: URL) =>
  protocol !== "http:" || ["localhost", "127.0.0.1"].includes(hostname)

const SECONDS = "must be a whole number of seconds from 5 to 120"

const scopes = z
  .array(z.string("must be a text"), "must be a list of Xero's scopes")
  .min(1, "must name at least one of Xero's scopes")

const credentials = {
  client_id: required("the client id of your app at developer.xero.com"),
  client_secret: required("the client secret of your app at developer.xero.com"),
}

/** What is the same for both ways to connect. */
const common = {
  /** The first key encrypts the tokens at rest; each of them decrypts. */
  encryption_key: encryptionKeys,
  /** What Xero signs its webhooks with; several while a key is replaced. Without one, webhooks are refused. */
  webhook_key: webhookKeys,
  login_url: httpAddress.default("https://login.xero.com"),
  identity_url: httpAddress.default("https://identity.xero.com"),
  api_url: httpAddress.default("https://api.xero.com"),
  /** Where links to documents lead. */
  app_url: httpAddress.default("https://go.xero.com"),
  /** The template that alerts by e-mail name to the store's e-mail provider. */
  alert_email_template: z
    .string("must be the name of a template")
    .trim()
    .min(1, "must be the name of a template")
    .default("xero-alert"),
  /** Files of fonts that invoice PDFs are set in where the plugin's own lacks a script. */
  pdf_fonts: z
    .array(z.string("must be a path").min(1, "must be a path"), "must be a list of font files")
    .default([]),
  /** Seconds to wait for an answer of Xero's before it counts as unclear. */
  timeout_seconds: z.number(SECONDS).int(SECONDS).min(5, SECONDS).max(120, SECONDS).default(30),
}

/** With a web app: a person signs in at Xero, consents, and chooses the organisation. */
const webApp = z.object({
  ...credentials,
  custom_connection: z.literal(false, "must be true or false").default(false),
  /** Where Xero sends the browser back to: `<admin address>/settings/xero/callback`. */
  redirect_url: z
    .url({
      protocol: /^https?$/,
      ...orMissing("the redirect URI of your app, <admin address>/settings/xero/callback", ADDRESS),
    })
    .refine((value) => !URL.canParse(value) || isTakenByXero(new URL(value)), {
      error: "must be https, or http://localhost: Xero sends nobody back to other addresses",
    }),
  ...common,
  scopes: scopes.default(DEFAULT_SCOPES),
})

/**
 * With a custom connection: its credentials open the one organisation it was authorised for, nobody signs in.
 * Source: developer.xero.com, "Custom connections".
 */
const customConnection = z.object({
  ...credentials,
  custom_connection: z.literal(true),
  redirect_url: z
    .unknown()
    .refine((value) => value === undefined || value === null || value === "", {
      error: "must be left out with custom_connection: nobody is sent to Xero and back",
    })
    .transform(() => undefined),
  ...common,
  scopes: scopes
    .refine((list) => !list.includes("offline_access"), {
      error: "must not name offline_access with custom_connection: there is nothing to refresh",
    })
    // Credentials that are not allowed a scope are refused whole, so what not every store needs is not asked for.
    .default(
      DEFAULT_SCOPES.filter((scope) => scope !== "offline_access" && scope !== ATTACHMENTS_SCOPE)
    ),
})

/** The plugin's options, as they stand in medusa-config. Everything an owner changes lives in the admin instead. */
export type XeroOptions = z.infer<typeof webApp> | z.infer<typeof customConnection>

/**
 * Checks the plugin's options.
 *
 * @param input the options object of medusa-config; keys the plugin does not know (a module also gets
 * its database settings there) are left out.
 * @returns the options with defaults filled in
 * @throws MedusaError with one sentence naming each wrong option, which stops the boot
 */
export function parseOptions(input: unknown): XeroOptions {
  const given = input ?? {}
  const custom = (given as { custom_connection?: unknown }).custom_connection === true
  const result = (custom ? customConnection : webApp).safeParse(given)
  if (result.success) {
    return result.data
  }
  const problems = result.error.issues.map((issue) => `"${issue.path.join(".")}" ${issue.message}`)
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `medusa-plugin-xero cannot start: option ${problems.join("; option ")}. Set it where the plugin is listed in medusa-config.`
  )
}
