import { type Paper } from "../../accounting/paper/paper"

/** A paper that a test changes what it is about of. */
export const examplePaper = (change: Partial<Paper> = {}): Paper => ({
  kind: "invoice",
  title: "Tax invoice",
  number: "ORD-1001",
  date: "2026-11-21",
  due_date: "2026-12-05",
  order_number: "#1001",
  reference: "PO 77",
  currency_code: "EUR",
  currency_decimals: 2,
  seller: {
    name: "Nordlicht GmbH",
    address: ["Hafenstraße 3", "20457 Hamburg", "Germany"],
    tax_number: "VAT number DE123456789",
  },
  buyer: {
    name: "Παπαδόπουλος ΑΕ",
    address: ["Μαρία Νικολάου", "Ερμού 12", "105 63 Αθήνα", "Greece"],
    tax_number: "VAT number EL094259216",
  },
  delivered_to: null,
  includes_tax: false,
  lines: [
    {
      description: "Sweatshirt, size M",
      quantity: "2",
      unit_amount: "1250.5",
      discount: "100.00",
      tax_rate: "19",
      amount: "2401.00",
    },
    {
      description: "Shipping: Standard",
      quantity: "1",
      unit_amount: "10",
      discount: null,
      tax_rate: "7",
      amount: "10.00",
    },
  ],
  discount: "100.00",
  net: "2411.00",
  taxes: [
    { name: "VAT 19%", rate: "19", net: "2401.00", tax: "456.19" },
    { name: "Reduced", rate: "7", net: "10.00", tax: "0.70" },
  ],
  tax: "456.89",
  total: "2867.89",
  settled: [{ label: "Payment", date: "2026-11-21", amount: "1000.00" }],
  left: "1867.89",
  related: [{ number: "CN-1001", date: "2026-11-25", total: "20.00" }],
  note: "Thank you for your order.",
  ...change,
})
