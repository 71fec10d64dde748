import { ENTRY_COLUMNS, IN_ORDER_SCOPE, ORDER_ENTRY } from "./order-scope"

/** Xero keeps at most two digits of an amount, fewer where the currency has fewer. */
const AMOUNT = `round(coalesce(capture.raw_amount->>'value', capture.amount::text)::numeric,
    least(2, coalesce(currency.decimal_digits, 2)))`

/** What of each capture stands on invoices in Xero; what was deleted there by hand is not sent again. */
const ALLOCATED = `SELECT split_part(paper.source_id, '/', 1) AS capture_id,
         sum(paper.total::numeric) FILTER (WHERE paper.state = 'posted') AS allocated,
         sum(paper.total::numeric) AS dealt_with
    FROM xero_document AS paper
   WHERE paper.connection_id = :connection AND paper.kind = 'payment' AND paper.origin = 'medusa'
     AND paper.state IN ('posted', 'removed') AND paper.deleted_at IS NULL
   GROUP BY 1`

/**
 * Captures that are not wholly dealt with. They are found before their orders are looked at (`OFFSET 0` sees to that):
 * of the many captures of a store few are.
 */
const OPEN_CAPTURES = `SELECT capture.id, capture.created_at, payment.id AS payment_id, payment.payment_collection_id,
         upper(payment.currency_code) AS currency_code, ${AMOUNT} AS amount, coalesce(papers.allocated, 0) AS allocated
    FROM capture
    JOIN payment ON payment.id = capture.payment_id AND payment.deleted_at IS NULL
    LEFT JOIN currency ON currency.code = lower(payment.currency_code)
    LEFT JOIN (${ALLOCATED}) AS papers ON papers.capture_id = capture.id
   WHERE capture.deleted_at IS NULL AND :sync_payments AND coalesce(capture.created_by, '') NOT LIKE 'xero:%'
     AND NOT (payment.provider_id = ANY(CAST(:unposted AS text[])))
     AND ${AMOUNT} > coalesce(papers.dealt_with, 0)
     AND (CAST(:ids AS text[]) IS NULL OR capture.id = ANY(:ids)) OFFSET 0`

/**
 * Captures of which not all stands on invoices in Xero, whatever the reason. Those that were imported from there, and
 * those of providers that are not posted, are none.
 */
export const PAYMENTS_STATEMENT = `
  SELECT taken.id AS item_id, 'order' AS subject_type, "order".id AS subject_id, taken.created_at,
         taken.allocated > 0 AS in_xero, ${ENTRY_COLUMNS}, taken.payment_id, taken.currency_code, taken.amount,
         taken.allocated
    FROM (${OPEN_CAPTURES}) AS taken
    JOIN order_payment_collection AS link
      ON link.payment_collection_id = taken.payment_collection_id AND link.deleted_at IS NULL
    JOIN "order" ON "order".id = link.order_id ${ORDER_ENTRY}
   WHERE (CAST(:q AS text) IS NULL OR taken.id = :exact OR taken.payment_id = :exact
       OR "order".display_id::text = :exact OR "order".email ILIKE :q)
     AND ${IN_ORDER_SCOPE}`
