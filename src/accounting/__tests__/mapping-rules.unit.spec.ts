import { dueDate } from "../mapping/due-date"
import { type Mapping } from "../mapping/mapping"
import { resolveLiabilityAccount } from "../mapping/resolve-liability-account"
import { resolveTax } from "../mapping/resolve-tax"
import { resolveTenderAccount } from "../mapping/resolve-tender-account"
import { documentDay } from "../order/document-day"
import { account, chart, item, plainOrder, settings, shipping, taxRate, VAT20 } from "./books"

const map = (kind: Mapping["kind"], source: string, target: string) => ({ kind, source, target })

describe("what the shop owes", () => {
  const debt = { type: "CURRLIAB", class: "LIABILITY", tax_type: "NONE" }
  const books = (...mappings: Mapping[]) => ({
    mappings,
    chart: {
      ...chart(),
      accounts: [
        account("820", "Gift Cards", { ...debt, enable_payments: true }),
        account("821", "Store Credit", debt),
        account("822", "Old Credit", { ...debt, status: "ARCHIVED" }),
      ],
    },
  })
  const card = map("liability", "gift_card", "acc-820")
  const credit = map("liability", "store_credit", "acc-821")

  it("stands on the account chosen for it, a balance also on that of store credit or gift cards", () => {
    const balance = (...mappings: Mapping[]) => {
      const found = resolveLiabilityAccount("customer_balance", books(...mappings))
      return found.ok ? found.value.code : found.message
    }
    expect(balance(card, credit)).toBe("821")
    expect(balance(card)).toBe("820")
    expect(balance()).toMatch(/No Xero account is chosen for customers' balances/)
    expect(resolveLiabilityAccount("gift_card", books(credit))).toMatchObject({
      code: "unmapped_account",
      message: expect.stringContaining("gift cards"),
    })
  })

  it("waits while the account is archived", () => {
    const old = books(map("liability", "store_credit", "acc-822"))
    expect(resolveLiabilityAccount("store_credit", old)).toMatchObject({
      code: "archived_account",
      message: expect.stringContaining("822 Old Credit"),
    })
  })

  it("is redeemed only from an account that takes payments, and the reason says how it comes to", () => {
    const both = books(card, credit)
    expect(resolveTenderAccount("gift-card", both)).toMatchObject({ value: { code: "820" } })
    expect(resolveTenderAccount("store-credit", both)).toMatchObject({
      code: "unmapped_payment",
      message: expect.stringMatching(/821 Store Credit.*Tick “Enable payments to this account”/),
    })
  })
})

describe("when an invoice is due", () => {
  const groups = (...group_ids: string[]) => ({
    customer: { ...plainOrder().customer, group_ids } as NonNullable<
      ReturnType<typeof plainOrder>["customer"]
    >,
  })
  const mappings = [
    map("due_days", "customer_group:trade", "30"),
    map("due_days", "customer_group:vip", "60"),
    map("due_days", "customer_group:cash", "0"),
  ]
  const due = (order: Parameters<typeof dueDate>[1], more = {}) =>
    dueDate("2026-02-20", order, settings({ mappings, due_days: 14, ...more }))

  it("goes by the shortest terms of the customer's groups, else by the default", () => {
    expect(due({ customer: null })).toBe("2026-03-06")
    expect(due(groups("others"))).toBe("2026-03-06")
    expect(due(groups("trade"))).toBe("2026-03-22")
    expect(due(groups("vip", "trade"))).toBe("2026-03-22")
    expect(due(groups("vip", "cash"))).toBe("2026-02-20")
  })

  it("is left to the contact's own terms in Xero where the owner chose so", () => {
    expect(due(groups("trade"), { due_terms: "contact" })).toBeUndefined()
  })
})

describe("the day of a document", () => {
  const day = (date: string, locked_period: "hold" | "next_open_day", lock: string | null) =>
    documentDay(date, "Invoice ORD-1", {
      locked_period,
      period_lock_date: lock,
      end_of_year_lock_date: "2025-12-31",
    })

  it("is its own, or in a locked period the first open day, or none", () => {
    expect(day("2026-04-01", "hold", "2026-03-31")).toEqual({ ok: true, date: "2026-04-01" })
    expect(day("2026-03-31", "next_open_day", "2026-03-31")).toEqual({
      ok: true,
      date: "2026-04-01",
    })
    expect(day("2025-12-31", "next_open_day", null)).toEqual({ ok: true, date: "2026-01-01" })
    expect(day("2026-03-31", "hold", "2026-03-31")).toMatchObject({
      ok: false,
      code: "locked_period",
      message: expect.stringContaining("Invoice ORD-1 is dated 2026-03-31"),
    })
  })
})

describe("the tax rate of a line", () => {
  const rates = [
    taxRate("OUTPUT2", "20% (VAT on Income)", "20"),
    taxRate("ECZROUTPUT", "Reverse Charge 0%", "0"),
    taxRate("ZERORATEDOUTPUT", "Zero Rated Income", "0"),
    taxRate("RROUTPUT", "5% (VAT on Income)", "5"),
    taxRate("TAX005", "GST and QST", "14.975"),
  ]
  const books = {
    chart: { ...chart(), tax_rates: rates },
    mappings: [
      map("tax", "none", "ZERORATEDOUTPUT"),
      map("tax", "code:GB20", "OUTPUT2"),
      map("tax", "code:RC", "ECZROUTPUT"),
      map("tax", "code:POST5", "RROUTPUT"),
      map("tax", "code:GST+code:QST", "TAX005"),
    ],
  }
  const of = (line: Parameters<typeof resolveTax>[0]) => {
    const found = resolveTax(line, "gb", books)
    return found.ok ? found.value.tax_type : found.message
  }
  const tax = (code: string | null, rate: string) => ({ code, rate, description: null })

  it("is that of the charged code, untaxed customers' and reverse charge told apart", () => {
    expect(of(item({ tax_lines: [VAT20] }))).toBe("OUTPUT2")
    expect(of(item({ tax_lines: [] }))).toBe("ZERORATEDOUTPUT")
    expect(of(item({ tax_lines: [tax("RC", "0")] }))).toBe("ECZROUTPUT")
    expect(of(item({ tax_lines: [tax(null, "0")] }))).toMatch(/No Xero tax rate is chosen/)
  })

  it("is shipping's own", () => {
    expect(of(shipping({ tax_lines: [tax("POST5", "5")] }))).toBe("RROUTPUT")
  })

  it("is one compound rate for several codes, in whichever order they come", () => {
    const both = [tax("QST", "9.975"), tax("GST", "5")]
    expect(of(item({ tax_lines: both }))).toBe("TAX005")
    expect(of(item({ tax_lines: [...both].reverse() }))).toBe("TAX005")
    expect(of(item({ tax_lines: [tax("QST", "9.975")] }))).toMatch(/QST 9\.975 %/)
    expect(of(item({ tax_lines: [tax("QST", "9"), tax("GST", "5")] }))).toMatch(/14 %/)
  })
})
