import { ledgerRow } from "../../__tests__/books"
import { type IncomingRow, incomingMoney, type MoneyOnInvoice } from "../incoming-money"

const INVOICE = ledgerRow({ xero_id: "inv-1" })
const NOTE = ledgerRow({
  kind: "credit_note",
  source_id: "order_1",
  key: "CN-1001",
  xero_id: "note-1",
})

const payment = (more: Partial<IncomingRow> = {}): IncomingRow => ({
  ...ledgerRow({
    kind: "payment",
    source_id: "capt_1",
    key: "#1001 capt_1",
    xero_id: "pay-1",
    total: "5.00",
    applied_to: "order_1",
  }),
  ...more,
})
const imported = (id: string, more: Partial<IncomingRow> = {}) =>
  payment({
    source_id: `xero:${id}`,
    xero_id: id,
    key: "FPS",
    origin: "xero",
    import_state: "applied",
    ...more,
  })

const paid = (payment_id: string, amount: string, reference: string | null = null) => ({
  payment_id,
  amount,
  reference,
  date: "2026-07-01",
})
const credit = (
  credit_id: string,
  amount: string,
  of: "credit_note" | "overpayment" = "overpayment"
) => ({
  of,
  credit_id,
  number: null,
  amount,
  total: "100.00",
  date: "2026-07-01",
})
const found = (inXero: Partial<MoneyOnInvoice>, rows: IncomingRow[] = []) =>
  incomingMoney(INVOICE, { invoice_id: "inv-1", payments: [], credits: [], ...inXero }, [
    INVOICE,
    ...rows,
  ])

describe("what pays an invoice in Xero", () => {
  it("is imported where it is not ours, each payment once", () => {
    const inXero = {
      payments: [paid("pay-1", "5.00"), paid("pay-2", "7.00", "FPS"), paid("pay-3", "7.00")],
    }
    expect(found(inXero, [payment()])).toEqual([
      {
        do: "import",
        source_id: "xero:pay-2",
        xero_id: "pay-2",
        key: "FPS",
        of: "payment",
        amount: "7.00",
        total: null,
        date: "2026-07-01",
      },
      expect.objectContaining({ do: "import", source_id: "xero:pay-3" }),
    ])
    const seen = [
      payment(),
      imported("pay-2", { total: "7.00" }),
      imported("pay-3", { total: "7.00" }),
    ]
    expect(found(inXero, seen)).toEqual([])
  })

  it("is left alone while a call of ours may have made it, and taken where another has its reference", () => {
    const inXero = { payments: [paid("pay-1", "5.00", "#1001 capt_1")] }
    expect(found(inXero, [payment({ state: "intended", xero_id: null })])).toEqual([])
    expect(
      found(inXero, [payment({ state: "posted", xero_id: "pay-0", later: true })])
    ).toMatchObject([{ do: "import", source_id: "xero:pay-1" }])
  })

  it("is removed where it is not there any more, unless it was written since Xero was asked", () => {
    expect(found({}, [payment()])).toEqual([{ do: "remove", kind: "payment", source_id: "capt_1" }])
    expect(found({}, [payment({ later: true })])).toEqual([])
    expect(found({}, [payment({ state: "intended" }), payment({ state: "removed" })])).toEqual([])
    expect(found({}, [imported("pay-2")])).toEqual([
      { do: "remove", kind: "payment", source_id: "xero:pay-2" },
    ])
  })

  it("replaces a payment that was deleted and entered once more for the same amount", () => {
    const again = { payments: [paid("pay-9", "5.00")] }
    const replaced = [{ do: "replace", source_id: "capt_1", xero_id: "pay-9" }]
    expect(found(again, [payment()])).toEqual(replaced)
    expect(found(again, [payment({ state: "removed" })])).toEqual(replaced)
    expect(
      found(again, [imported("pay-2", { state: "removed", import_state: "reversed" })])
    ).toMatchObject([{ do: "import", source_id: "xero:pay-9" }])
    expect(found({ payments: [paid("pay-9", "5.01")] }, [payment()])).toMatchObject([
      { do: "remove" },
      { do: "import" },
    ])
  })

  it("imports credit by what of it is on the invoice, and what is added later as another part", () => {
    const first = found({ credits: [credit("over-1", "30.00")] })
    expect(first).toMatchObject([
      {
        do: "import",
        source_id: "xero:over-1>inv-1",
        xero_id: "over-1",
        of: "overpayment",
        amount: "30.00",
        total: "100.00",
      },
    ])
    const row = imported("over-1>inv-1", { xero_id: "over-1", total: "30.00" })
    expect(found({ credits: [credit("over-1", "30.00")] }, [row])).toEqual([])
    expect(
      found({ credits: [credit("over-1", "30.00"), credit("over-1", "12.50")] }, [row])
    ).toMatchObject([{ do: "import", source_id: "xero:over-1>inv-1#2", amount: "12.50" }])
    expect(found({}, [row])).toEqual([{ do: "remove", kind: "payment", source_id: row.source_id }])
    expect(found({ credits: [credit("over-1", "20.00")] }, [row])).toMatchObject([
      { do: "remove", source_id: row.source_id },
      { do: "import", source_id: "xero:over-1>inv-1#2", amount: "20.00" },
    ])
  })

  it("takes credit of ours for what it is, put there by us or by the accountant", () => {
    const credits = [credit("note-1", "4.00", "credit_note")]
    const ours = ledgerRow({
      kind: "allocation",
      source_id: "order_1>order_1",
      applied_from: "order_1",
      applied_to: "order_1",
      total: "4.00",
    })
    expect(found({ credits }, [NOTE, ours])).toEqual([])
    expect(found({ credits }, [NOTE, { ...ours, state: "intended" }])).toEqual([])
    expect(found({ credits }, [NOTE])).toMatchObject([
      { do: "allocate", applied_from: "order_1", amount: "4.00" },
    ])
    expect(found({}, [NOTE, ours])).toEqual([
      { do: "remove", kind: "allocation", source_id: ours.source_id },
    ])
  })
})
