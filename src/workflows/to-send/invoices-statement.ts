import { ENTRY_COLUMNS, IN_ORDER_SCOPE, ORDER_ENTRY } from "./order-scope"

/** Orders that are not in Xero, or have changed since they were looked at last. */
export const INVOICES_STATEMENT = `
  SELECT "order".id AS item_id, 'order' AS subject_type, "order".id AS subject_id, "order".created_at,
         EXISTS (SELECT 1 FROM xero_document AS paper
           WHERE paper.order_id = "order".id AND paper.connection_id = :connection AND paper.kind = 'invoice'
             AND paper.state = 'posted' AND paper.deleted_at IS NULL) AS in_xero,
         ${ENTRY_COLUMNS}, CAST(NULL AS text) AS payment_id, upper("order".currency_code) AS currency_code,
         CAST(NULL AS numeric) AS amount, CAST(NULL AS numeric) AS allocated
    FROM "order" ${ORDER_ENTRY}
   WHERE :sync_invoices AND (CAST(:ids AS text[]) IS NULL OR "order".id = ANY(:ids))
     AND (CAST(:q AS text) IS NULL OR "order".id = :exact OR "order".display_id::text = :exact
       OR "order".email ILIKE :q)
     AND (:all OR entry.id IS NULL OR entry.state IN ('queued', 'running', 'failed', 'held')
       OR entry.settled_at < "order".updated_at)
     AND ${IN_ORDER_SCOPE}`
