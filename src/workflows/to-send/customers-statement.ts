/** A contact of the customer that Xero holds, or may hold. */
const CONTACT = `EXISTS (SELECT 1 FROM xero_document AS paper
    WHERE paper.connection_id = :connection AND paper.kind = 'contact' AND paper.source_id = customer.id
      AND paper.deleted_at IS NULL)`

/**
 * Customers with an account that are not in Xero, or have changed since they were looked at last; with `all`, all of
 * them. Guests go with their orders. A customer's nudge waits in a row of its own until it is handed to the
 * organisations it concerns.
 */
export const CUSTOMERS_STATEMENT = `
  SELECT customer.id AS item_id, 'customer' AS subject_type, customer.id AS subject_id, customer.created_at,
         EXISTS (SELECT 1 FROM xero_document AS paper
           WHERE paper.connection_id = :connection AND paper.kind = 'contact' AND paper.source_id = customer.id
             AND paper.state = 'posted' AND paper.deleted_at IS NULL) AS in_xero,
         CASE WHEN nudge.id IS NOT NULL THEN 'queued' ELSE entry.state END AS state,
         CASE WHEN nudge.id IS NULL THEN entry.code END AS code,
         CASE WHEN nudge.id IS NULL THEN entry.reason END AS reason,
         CASE WHEN nudge.id IS NULL AND entry.state = 'failed' THEN entry.available_at END AS next_try_at,
         CASE WHEN nudge.id IS NOT NULL AND NOT nudge.let_through THEN nudge.nudged_at
              WHEN entry.state = 'queued' AND entry.priority = 0 AND NOT entry.let_through
              THEN entry.nudged_at END AS timed_since,
         CAST(NULL AS text) AS payment_id, CAST(NULL AS text) AS currency_code,
         CAST(NULL AS numeric) AS amount, CAST(NULL AS numeric) AS allocated
    FROM customer
    LEFT JOIN xero_outbox_entry AS entry ON entry.subject_type = 'customer' AND entry.subject_id = customer.id
     AND entry.connection_id = :connection AND entry.deleted_at IS NULL
    LEFT JOIN xero_outbox_entry AS nudge ON nudge.subject_type = 'customer' AND nudge.subject_id = customer.id
     AND nudge.connection_id IS NULL AND nudge.state = 'queued' AND nudge.deleted_at IS NULL
   WHERE customer.deleted_at IS NULL AND customer.has_account AND :sync_customers
     AND (CAST(:ids AS text[]) IS NULL OR customer.id = ANY(:ids))
     AND (CAST(:q AS text) IS NULL OR customer.id = :exact OR customer.email ILIKE :q OR customer.company_name ILIKE :q
       OR concat_ws(' ', customer.first_name, customer.last_name) ILIKE :q)
     AND (:is_default OR ${CONTACT})
     AND (${CONTACT} OR ((CAST(:start AS text) IS NULL
           OR customer.created_at >= CAST(:start AS date)::timestamp AT TIME ZONE :zone)
         AND (cardinality(CAST(:groups AS text[])) = 0 OR EXISTS (
           SELECT 1 FROM customer_group_customer AS member
            WHERE member.customer_id = customer.id AND member.deleted_at IS NULL
              AND member.customer_group_id = ANY(:groups)))))
     AND (:all OR nudge.id IS NOT NULL OR entry.id IS NULL
       OR entry.state IN ('queued', 'running', 'failed', 'held') OR entry.settled_at < customer.updated_at
       OR EXISTS (SELECT 1 FROM customer_address AS address
           WHERE address.customer_id = customer.id AND address.updated_at > entry.settled_at))`
