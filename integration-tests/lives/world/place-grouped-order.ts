import { placeOrder } from "../../store/place-order"
import { registerCustomer } from "../../store/register-customer"
import type { World } from "./world"

/** An order of a customer with an account, groups and addresses, of products in groups; then some of that goes away. */
export async function placeGroupedOrder(world: World): Promise<void> {
  const { store } = world
  const { admin } = store.admin
  const shopper = await registerCustomer(store, {
    email: "grouped@example.com",
    region: "uk",
    first_name: "Grouped",
    last_name: "Shopper",
  })
  const { customers } = await admin.customer.list({ email: "grouped@example.com" })
  const groups = []
  for (const name of ["Trade", "Gone"]) {
    const { customer_group } = await admin.customerGroup.create({ name })
    await admin.customerGroup.batchCustomers(customer_group.id, { add: [customers[0].id] })
    groups.push(customer_group.id)
  }
  const { products } = await admin.product.list({ limit: 2, fields: "id,*variants" })
  const { product_tag } = await admin.productTag.create({ value: "linen" })
  const { product_type } = await admin.productType.create({ value: "cloth" })
  const { collection } = await admin.productCollection.create({ title: "Summer" })
  const { product_category } = await admin.productCategory.create({ name: "Cloths" })
  await admin.product.update(products[0].id, {
    tags: [{ id: product_tag.id }],
    type_id: product_type.id,
    collection_id: collection.id,
    categories: [{ id: product_category.id }],
  })
  const sku = products[0].variants?.[0].sku ?? ""
  await placeOrder(store, { region: "uk", from: shopper, items: { [sku]: 2 } })
  await admin.customerGroup.delete(groups[1])
}
