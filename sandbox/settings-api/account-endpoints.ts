import { randomUUID } from "node:crypto"
import { notFound, postDataInvalid } from "../books/http/api-failure"
import { answerList } from "../books/http/answer-list"
import { elementsOf } from "../books/http/elements"
import { envelope } from "../books/http/envelope"
import { Rejected } from "../books/http/rejected"
import { type Read, readShape } from "../books/http/shape"
import { validationFailure } from "./validation-failure"
import type { ApiRequest, ApiResponse, Endpoint } from "../http/endpoint"
import type { Account } from "../state/account"
import { ACCOUNT_CLASSES } from "./account-classes"
import { ACCOUNT_FIELDS, accountToXero } from "./account-to-xero"
import { accountProblems, changeAccount } from "./change-account"
import { settingsEndpoint } from "./settings-endpoint"

const SHAPE = {
  Code: "text",
  Name: "text",
  Type: "text",
  Description: "text",
  TaxType: "text",
  Status: "text",
  EnablePaymentsToAccount: "flag",
  BankAccountNumber: "text",
  CurrencyCode: "text",
} as const

/** `/Accounts`: list, one, create (one a request), change and archive. */
export const accountEndpoints: Endpoint[] = [
  settingsEndpoint("GET /Accounts", (request) =>
    answerList(request, {
      key: "Accounts",
      records: [...request.organisation.accounts].sort((a, b) => a.Code.localeCompare(b.Code)),
      fields: ACCOUNT_FIELDS,
      view: accountToXero,
      updated: ({ UpdatedDateUTC }) => UpdatedDateUTC,
      render: accountToXero,
    })
  ),
  settingsEndpoint("GET /Accounts/:AccountID", (request) =>
    envelope(request, { Accounts: [accountToXero(find(request))] })
  ),
  settingsEndpoint("PUT /Accounts", create),
  settingsEndpoint("POST /Accounts/:AccountID", (request) => {
    const account = find(request)
    const { sent, read } = theOnly(request)
    return rejecting(sent, () => {
      changeAccount(request.organisation, account, changesIn(read), request.now)
      return envelope(request, { Accounts: [accountToXero(account)] })
    })
  }),
]

function create(request: ApiRequest): ApiResponse {
  const { organisation, now } = request
  const { sent, read } = theOnly(request)
  return rejecting(sent, () => {
    const Class = ACCOUNT_CLASSES[read.Type ?? ""]
    const problems = accountProblems(organisation, { Code: "", Name: "", ...changesIn(read) })
    const bank = read.Type === "BANK"
    const currency = read.CurrencyCode ?? organisation.baseCurrency
    if (!Class) {
      problems.push(`The account type ${read.Type ?? "(none)"} is not valid.`)
    }
    if (bank && !read.BankAccountNumber) {
      problems.push("A bank account needs a BankAccountNumber.")
    }
    if (bank && !organisation.currencies.some(({ Code }) => Code === currency)) {
      problems.push(`Organisation is not subscribed to currency ${currency}`)
    }
    if (problems.length > 0) {
      throw new Rejected(...problems)
    }
    const account: Account = {
      AccountID: randomUUID(),
      Code: read.Code ?? "",
      Name: read.Name ?? "",
      Type: read.Type ?? "",
      Class,
      TaxType: read.TaxType ?? noTax(organisation.taxRates.map(({ TaxType }) => TaxType)),
      Status: "ACTIVE",
      EnablePaymentsToAccount: read.EnablePaymentsToAccount ?? false,
      SystemAccount: "",
      ...(bank ? { CurrencyCode: currency, BankAccountNumber: read.BankAccountNumber } : {}),
      ...(read.Description ? { Description: read.Description } : {}),
      UpdatedDateUTC: now.toISOString(),
    }
    organisation.accounts.push(account)
    return envelope(request, { Accounts: [accountToXero(account)] })
  })
}

function noTax(known: string[]): string {
  return known.includes("NONE") ? "NONE" : "BASEXCLUDED"
}

function theOnly(request: ApiRequest): { sent: object; read: Read<typeof SHAPE> } {
  const elements = elementsOf(request, "Accounts", Object.keys(SHAPE))
  if (elements.length > 1) {
    throw postDataInvalid("Only one account can be sent in a request")
  }
  return { sent: elements[0], read: readShape(SHAPE, elements[0], "Account") }
}

function changesIn(read: Read<typeof SHAPE>) {
  const { Code, Name, Description, TaxType, Status, EnablePaymentsToAccount } = read
  const all = { Code, Name, Description, TaxType, Status, EnablePaymentsToAccount }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

function find(request: ApiRequest): Account {
  const id = request.params.AccountID.toLowerCase()
  const account = request.organisation.accounts.find(({ AccountID }) => AccountID === id)
  if (!account) {
    throw notFound()
  }
  return account
}

function rejecting(sent: object, act: () => ApiResponse): ApiResponse {
  try {
    return act()
  } catch (error) {
    if (error instanceof Rejected) {
      return validationFailure(sent, error.messages)
    }
    throw error
  }
}
