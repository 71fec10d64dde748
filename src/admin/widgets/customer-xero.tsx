import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { SubjectWidget } from "../components/subject/subject-widget"

/** Beside a customer: the contact in Xero. */
const CustomerXeroWidget = ({ data }: { data: { id: string } }) => (
  <SubjectWidget type="customer" id={data.id} />
)

export const config = defineWidgetConfig({ zone: "customer.details.side", id: "xero:customer" })

export default CustomerXeroWidget
