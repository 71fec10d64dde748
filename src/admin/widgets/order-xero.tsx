import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { SubjectWidget } from "../components/subject/subject-widget"

/** Beside an order: its invoice and payments in Xero. */
const OrderXeroWidget = ({ data }: { data: { id: string } }) => (
  <SubjectWidget type="order" id={data.id} />
)

export const config = defineWidgetConfig({ zone: "order.details.side", id: "xero:order" })

export default OrderXeroWidget
