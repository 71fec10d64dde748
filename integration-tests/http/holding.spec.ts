import { contactMatching } from "../suites/contact-matching"
import { contactNameTaken } from "../suites/contact-name-taken"
import { contacts } from "../suites/contacts"
import { contactsFollowed } from "../suites/contacts-followed"
import { foundInvoices } from "../suites/found-invoices"
import { holds } from "../suites/holds"
import { holdsInXero } from "../suites/holds-in-xero"
import { mappingRules } from "../suites/mapping-rules"
import { customerPlan } from "../suites/customer-plan"
import { orderPlan } from "../suites/order-plan"
import { preview } from "../suites/preview"
import { onOneHost } from "../xero/on-one-host"

onOneHost({
  holds,
  "holds in xero": holdsInXero,
  "mapping rules": mappingRules,
  "order plan": orderPlan,
  "customer plan": customerPlan,
  preview,
  contacts,
  "contact matching": contactMatching,
  "contact name taken": contactNameTaken,
  "contacts followed": contactsFollowed,
  "found invoices": foundInvoices,
})
