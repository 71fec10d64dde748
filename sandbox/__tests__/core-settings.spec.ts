import { Account, AccountType, type AccountingApi, CurrencyCode } from "xero-node"
import type { Sandbox } from "../start-sandbox"
import { accounting, ALL_SCOPES, call, CUSTOM, start } from "./core-client"

let sandbox: Sandbox
let api: AccountingApi
let accessToken: string
const tenants: Record<string, string> = {}
beforeAll(async () => {
  sandbox = await start({ organisations: ["GB", "AU", "NZ", "US"], limits: { perMinute: 1000 } })
  for (const { country, tenantId } of sandbox.control.organisations()) {
    tenants[country] = tenantId
  }
  const tenantIds = Object.values(tenants)
  const scopes = ALL_SCOPES.split(" ")
  const connection = { clientId: CUSTOM.clientId, tenantIds, scopes }
  accessToken = sandbox.control.connect(connection).access_token
  api = accounting(sandbox, accessToken)
})
afterAll(() => sandbox.stop())

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => "no failure",
    (error: string) => JSON.parse(error).response.body as Record<string, unknown>
  )

describe("Organisation", () => {
  it.each([
    ["GB", "GBP", "UK"],
    ["AU", "AUD", "AU"],
    ["NZ", "NZD", "NZ"],
    ["US", "USD", "US"],
  ])("%s keeps its books in %s", async (country, currency, version) => {
    const { body } = await api.getOrganisations(tenants[country])
    expect(body.organisations?.[0]).toMatchObject({
      organisationID: tenants[country],
      baseCurrency: currency,
      version,
      countryCode: country,
      isDemoCompany: false,
    })
  })

  it("shows lock dates as dates", async () => {
    sandbox.control.act(tenants.NZ, "set_lock_date", { period: "2026-06-30" })
    const { body } = await api.getOrganisations(tenants.NZ)
    expect(body.organisations?.[0].periodLockDate).toEqual(new Date("2026-06-30T00:00:00Z"))
    expect(body.organisations?.[0].endOfYearLockDate).toBeUndefined()
    sandbox.control.act(tenants.NZ, "set_lock_date", {})
    expect((await api.getOrganisations(tenants.NZ)).body.organisations?.[0].periodLockDate).toBe(
      undefined
    )
  })
})

describe("Accounts", () => {
  it.each(["GB", "AU", "NZ", "US"])("of %s hold what a shop needs", async (country) => {
    const { body } = await api.getAccounts(tenants[country])
    const accounts = body.accounts ?? []
    const code = (wanted: string) => accounts.find((account) => account.code === wanted)
    expect(accounts.length).toBeGreaterThan(30)
    expect(code("200")).toMatchObject({ type: "REVENUE", _class: "REVENUE", status: "ACTIVE" })
    expect(code("090")).toMatchObject({ type: "BANK", bankAccountType: "BANK" })
    expect(code("612")).toMatchObject({ enablePaymentsToAccount: true, type: "CURRENT" })
    expect(code("610")).toMatchObject({ systemAccount: "DEBTORS" })
    expect(code("820")).toMatchObject({ systemAccount: "GST" })
    expect(code("860")).toMatchObject({ systemAccount: "ROUNDING" })
    expect(code("835")).toMatchObject({ _class: "LIABILITY" })
  })

  it("can be filtered", async () => {
    const where = 'Status=="ACTIVE" AND (Type=="BANK" OR EnablePaymentsToAccount==true)'
    const { body } = await api.getAccounts(tenants.GB, undefined, where)
    expect(body.accounts?.map(({ code }) => code)).toEqual([
      "090",
      "091",
      "092",
      "612",
      "613",
      "835",
    ])
    const bad = await failure(api.getAccounts(tenants.GB, undefined, "Nonsense=="))
    expect(bad).toMatchObject({ Type: "QueryParseException" })
  })

  it("are made one at a time and change afterwards", async () => {
    const account: Account = { code: "206", name: "Sales – Games", type: AccountType.REVENUE }
    const made = (await api.createAccount(tenants.GB, account)).body.accounts?.[0]
    expect(made).toMatchObject({ code: "206", status: "ACTIVE", taxType: "NONE" })
    expect(await failure(api.createAccount(tenants.GB, account))).toMatchObject({
      ErrorNumber: 10,
      Type: "ValidationException",
      Elements: [
        {
          ValidationErrors: [
            { Message: "Please enter a unique Code." },
            { Message: "Please enter a unique Name." },
          ],
        },
      ],
    })
    const id = made?.accountID ?? ""
    const archived = await api.updateAccount(tenants.GB, id, {
      accounts: [{ status: Account.StatusEnum.ARCHIVED }],
    })
    expect(archived.body.accounts?.[0]).toMatchObject({ status: "ARCHIVED", name: "Sales – Games" })
    const two = JSON.stringify({ Accounts: [account, account] })
    const refused = await call(sandbox, accessToken, "/Accounts", { method: "PUT", body: two })
    expect(refused.status).toBe(400)
  })

  it("that changed since a moment can be asked for", async () => {
    sandbox.control.advance(60)
    const since = sandbox.control.now()
    sandbox.control.advance(60)
    sandbox.control.act(tenants.AU, "rename_account", { account: "210", name: "Delivery" })
    const { body } = await api.getAccounts(tenants.AU, since)
    expect(body.accounts?.map(({ name }) => name)).toEqual(["Delivery"])
  })

  it("of the system cannot be archived", () => {
    expect(() => sandbox.control.act(tenants.GB, "archive_account", { account: "610" })).toThrow(
      "system account"
    )
  })
})

describe("TaxRates", () => {
  it.each([
    ["GB", { OUTPUT2: 20, RROUTPUT: 5, ZERORATEDOUTPUT: 0, EXEMPTOUTPUT: 0, NONE: 0, TAX001: 19 }],
    ["AU", { OUTPUT: 10, EXEMPTOUTPUT: 0, EXEMPTEXPORT: 0, BASEXCLUDED: 0 }],
    ["NZ", { OUTPUT2: 15, ZERORATED: 0, NONE: 0 }],
    ["US", { TAX001: 8.875, TAX002: 7.25, NONE: 0 }],
  ])("of %s", async (country, expected) => {
    const where = 'CanApplyToRevenue==true AND Status=="ACTIVE"'
    const { body } = await api.getTaxRates(tenants[country], where)
    const rates = Object.fromEntries(
      body.taxRates?.map(({ taxType, effectiveRate }) => [taxType, effectiveRate]) ?? []
    )
    expect(rates).toMatchObject(expected)
    expect(rates).not.toHaveProperty("INPUT2")
  })

  it("can be deleted by the accountant and brought back", async () => {
    sandbox.control.act(tenants.GB, "delete_tax_rate", { taxType: "TAX002" })
    const deleted = await api.getTaxRateByTaxType(tenants.GB, "TAX002")
    expect(deleted.body.taxRates?.[0].status).toBe("DELETED")
    sandbox.control.act(tenants.GB, "restore_tax_rate", { taxType: "TAX002" })
    const restored = await api.getTaxRateByTaxType(tenants.GB, "TAX002")
    expect(restored.body.taxRates?.[0].status).toBe("ACTIVE")
  })
})

it("lists tracking categories with their options", async () => {
  const { body } = await api.getTrackingCategories(tenants.GB)
  expect(body.trackingCategories?.map(({ name, options }) => [name, options?.length])).toEqual([
    ["Sales channel", 3],
    ["Region", 3],
  ])
})

it("leaves out archived tracking unless it is asked for", async () => {
  const names = async (archivedToo?: boolean) =>
    (
      await api.getTrackingCategories(tenants.GB, undefined, undefined, archivedToo)
    ).body.trackingCategories?.map(({ name, options }) => [name, options?.length])
  const { control } = sandbox
  control.act(tenants.GB, "archive_tracking", { category: "Region", option: "Europe" })
  expect(await names()).toEqual(expect.arrayContaining([["Region", 2]]))
  expect(await names(true)).toEqual(expect.arrayContaining([["Region", 3]]))
  control.act(tenants.GB, "archive_tracking", { category: "Region" })
  expect(await names()).toEqual([["Sales channel", 3]])
  control.act(tenants.GB, "restore_tracking", { category: "Region" })
  control.act(tenants.GB, "restore_tracking", { category: "Region", option: "Europe" })
  expect(await names()).toEqual(expect.arrayContaining([["Region", 3]]))
  expect(() => control.act(tenants.GB, "archive_tracking", { category: "Shop" })).toThrow("Shop")
})

it("lists currencies and subscribes to more", async () => {
  const codes = async () =>
    (await api.getCurrencies(tenants.GB)).body.currencies?.map(({ code }) => String(code))
  expect(await codes()).toEqual(["GBP", "EUR", "USD"])
  await api.createCurrency(tenants.GB, { code: CurrencyCode.SEK })
  expect(await codes()).toEqual(["GBP", "EUR", "USD", "SEK"])
  const bad = await failure(api.createCurrency(tenants.GB, { description: "none" }))
  expect(bad).not.toBe("no failure")
})

it("uses the same ids on every run", async () => {
  const again = await start({ organisations: ["GB"] })
  expect(again.control.organisations()[0].tenantId).toBe(tenants.GB)
  const ids = (all: Sandbox) =>
    all.state().organisations[0].accounts.map(({ AccountID }) => AccountID)
  expect(ids(sandbox)).toEqual(expect.arrayContaining(ids(again)))
  await again.stop()
})
