/** Exact decimal of an amount: Medusa keeps it as text beside the number. */
const exact = (table: string, field: string) =>
  `coalesce(${table}.raw_${field}->>'value', ${table}.${field}::text)`

const address = (from: string) => `(SELECT json_build_object(
    'first_name', address.first_name, 'last_name', address.last_name, 'company', address.company,
    'address_1', address.address_1, 'address_2', address.address_2, 'city', address.city,
    'province', address.province, 'postal_code', address.postal_code,
    'country_code', address.country_code, 'phone', address.phone)
  FROM order_address AS address WHERE address.id = ${from} AND address.deleted_at IS NULL)`

const CUSTOMER = `(SELECT json_build_object(
    'id', customer.id, 'has_account', customer.has_account, 'email', customer.email,
    'first_name', customer.first_name, 'last_name', customer.last_name,
    'company_name', customer.company_name, 'phone', customer.phone,
    'created_at', customer.created_at, 'metadata', customer.metadata,
    'groups', (SELECT json_agg(json_build_object('id', customer_group.id))
      FROM customer_group_customer AS member
      JOIN customer_group ON customer_group.id = member.customer_group_id
     WHERE member.customer_id = customer.id AND member.deleted_at IS NULL
       AND customer_group.deleted_at IS NULL),
    'addresses', (SELECT json_agg(json_build_object(
        'first_name', address.first_name, 'last_name', address.last_name,
        'company', address.company, 'address_1', address.address_1,
        'address_2', address.address_2, 'city', address.city, 'province', address.province,
        'postal_code', address.postal_code, 'country_code', address.country_code,
        'phone', address.phone, 'is_default_billing', address.is_default_billing,
        'is_default_shipping', address.is_default_shipping))
      FROM customer_address AS address
     WHERE address.customer_id = customer.id AND address.deleted_at IS NULL))
  FROM customer WHERE customer.id = "order".customer_id AND customer.deleted_at IS NULL)`

/**
 * Taxes of a line, and what was taken off it in the version of the order that holds now. Whether that includes tax,
 * Medusa keeps for items alone.
 */
const charges = (
  table: string,
  column: string,
  line: string,
  version: string,
  inclusive: string
) => `
    'tax_lines', (SELECT json_agg(json_build_object(
        'code', tax.code, 'rate', ${exact("tax", "rate")}, 'description', tax.description))
      FROM ${table}_tax_line AS tax
     WHERE tax.${column} = ${line}.id AND tax.deleted_at IS NULL),
    'adjustments', (SELECT json_agg(json_build_object(
        'code', adjustment.code, 'amount', ${exact("adjustment", "amount")},
        'is_tax_inclusive', ${inclusive}))
      FROM ${table}_adjustment AS adjustment
     WHERE adjustment.${column} = ${line}.id AND adjustment.version = ${version}.version
       AND adjustment.deleted_at IS NULL)`

const PRODUCT = `(SELECT json_build_object(
    'type_id', product.type_id, 'collection_id', product.collection_id,
    'categories', (SELECT json_agg(json_build_object('id', category.id))
      FROM product_category_product AS place
      JOIN product_category AS category ON category.id = place.product_category_id
     WHERE place.product_id = product.id AND category.deleted_at IS NULL),
    'tags', (SELECT json_agg(json_build_object('id', tag.id))
      FROM product_tags AS place JOIN product_tag AS tag ON tag.id = place.product_tag_id
     WHERE place.product_id = product.id AND tag.deleted_at IS NULL))
  FROM product WHERE product.id = line.product_id AND product.deleted_at IS NULL)`

/** A price changed with the order stands at the order's item, any other at the line. */
const ITEMS = `(SELECT json_agg(json_build_object(
    'id', line.id, 'title', line.title, 'subtitle', line.subtitle,
    'product_title', line.product_title, 'variant_title', line.variant_title,
    'variant_sku', line.variant_sku, 'product_id', line.product_id,
    'product_type_id', line.product_type_id, 'is_tax_inclusive', line.is_tax_inclusive,
    'is_giftcard', line.is_giftcard, 'quantity', ${exact("item", "quantity")},
    'unit_price', coalesce(${exact("item", "unit_price")}, ${exact("line", "unit_price")}),
    'detail', json_build_object(
      'fulfilled_quantity', ${exact("item", "fulfilled_quantity")},
      'return_received_quantity', ${exact("item", "return_received_quantity")},
      'return_dismissed_quantity', ${exact("item", "return_dismissed_quantity")}),
    'product', ${PRODUCT}, ${charges("order_line_item", "item_id", "line", "item", "adjustment.is_tax_inclusive")}))
  FROM order_item AS item JOIN order_line_item AS line ON line.id = item.item_id
 WHERE item.order_id = "order".id AND item.version = "order".version
   AND item.deleted_at IS NULL AND line.deleted_at IS NULL)`

const SHIPPING = `(SELECT json_agg(json_build_object(
    'id', method.id, 'name', method.name, 'is_tax_inclusive', method.is_tax_inclusive,
    'shipping_option_id', method.shipping_option_id, 'amount', ${exact("method", "amount")},
    ${charges("order_shipping_method", "shipping_method_id", "method", "shipping", "false")}))
  FROM order_shipping AS shipping
  JOIN order_shipping_method AS method ON method.id = shipping.shipping_method_id
 WHERE shipping.order_id = "order".id AND shipping.version = "order".version
   AND shipping.deleted_at IS NULL AND method.deleted_at IS NULL)`

const CREDIT_LINES = `(SELECT json_agg(json_build_object(
    'id', credit.id, 'reference', credit.reference, 'created_at', credit.created_at,
    'amount', ${exact("credit", "amount")}))
  FROM order_credit_line AS credit
 WHERE credit.order_id = "order".id AND credit.version = "order".version
   AND credit.deleted_at IS NULL)`

const movements = (table: string) => `(SELECT json_agg(json_build_object(
    'id', movement.id, 'created_at', movement.created_at, 'created_by', movement.created_by,
    'amount', ${exact("movement", "amount")}))
  FROM ${table} AS movement WHERE movement.payment_id = payment.id AND movement.deleted_at IS NULL)`

const COLLECTIONS = `(SELECT json_agg(json_build_object('payments',
    (SELECT json_agg(json_build_object(
        'id', payment.id, 'provider_id', payment.provider_id,
        'currency_code', payment.currency_code,
        'captures', ${movements("capture")}, 'refunds', ${movements("refund")}))
      FROM payment
     WHERE payment.payment_collection_id = collection.id AND payment.deleted_at IS NULL)))
  FROM order_payment_collection AS link
  JOIN payment_collection AS collection ON collection.id = link.payment_collection_id
 WHERE link.order_id = "order".id AND link.deleted_at IS NULL
   AND collection.deleted_at IS NULL)`

/** Reads orders (`ids`, a text array) as `OrderRecord`s with the minor digits of their currency, in one statement. */
export const ORDER_STATEMENT = `SELECT "order".id, "order".display_id, "order".version, "order".status,
    "order".is_draft_order, "order".created_at, "order".updated_at, "order".canceled_at,
    "order".currency_code, "order".region_id, "order".sales_channel_id, "order".email,
    "order".metadata,
    (SELECT currency.decimal_digits FROM currency
      WHERE currency.code = lower("order".currency_code) AND currency.deleted_at IS NULL) AS decimals,
    (SELECT json_build_object('name', channel.name) FROM sales_channel AS channel
      WHERE channel.id = "order".sales_channel_id AND channel.deleted_at IS NULL) AS sales_channel,
    ${CUSTOMER} AS customer,
    ${address('"order".billing_address_id')} AS billing_address,
    ${address('"order".shipping_address_id')} AS shipping_address,
    ${ITEMS} AS items,
    ${SHIPPING} AS shipping_methods,
    ${CREDIT_LINES} AS credit_lines,
    ${COLLECTIONS} AS payment_collections
  FROM "order" WHERE "order".id = ANY(:ids) AND "order".deleted_at IS NULL`
