import { type Sandbox } from "../../sandbox/start-sandbox"

/** Has the accountant use a number, which an order will want, for an invoice of their own. */
export function takeNumber({ control }: Sandbox, tenantId: string, number: string): void {
  control.act(tenantId, "create_invoice", {
    Contact: { Name: "The accountant's own customer" },
    InvoiceNumber: number,
    DueDate: "2030-01-31",
    LineItems: [{ Description: "Advice", UnitAmount: "10", AccountCode: "200" }],
  })
}
