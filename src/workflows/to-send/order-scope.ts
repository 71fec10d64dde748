/** Whether an order goes to the organisation: it was routed there, or the rules send it there. */
export const GOES_HERE = `coalesce(entry.connection_id,
    (SELECT route.connection_id FROM xero_route AS route WHERE route.deleted_at IS NULL
        AND route.kind = 'sales_channel' AND route.source = "order".sales_channel_id),
    (SELECT route.connection_id FROM xero_route AS route WHERE route.deleted_at IS NULL
        AND route.kind = 'region' AND route.source = "order".region_id),
    CASE WHEN :is_default THEN :connection END) = :connection`

/** Its entry on the outbox; there is one an order. */
export const ORDER_ENTRY = `LEFT JOIN xero_outbox_entry AS entry
      ON entry.subject_type = 'order' AND entry.subject_id = "order".id AND entry.deleted_at IS NULL`

/** What was placed before the start date is sent where Xero knows of the order, or with a sending of past orders. */
export const IN_ORDER_SCOPE = `"order".deleted_at IS NULL AND NOT "order".is_draft_order
    AND (cardinality(CAST(:channels AS text[])) = 0 OR "order".sales_channel_id = ANY(:channels))
    AND (cardinality(CAST(:groups AS text[])) = 0 OR EXISTS (
      SELECT 1 FROM customer_group_customer AS member
       WHERE member.customer_id = "order".customer_id AND member.deleted_at IS NULL
         AND member.customer_group_id = ANY(:groups)))
    AND (CAST(:start AS text) IS NULL OR entry.backfill_id IS NOT NULL
      OR "order".created_at >= CAST(:start AS date)::timestamp AT TIME ZONE :zone
      OR EXISTS (SELECT 1 FROM xero_document AS paper
        WHERE paper.order_id = "order".id AND paper.connection_id = :connection
          AND paper.state <> 'removed' AND paper.deleted_at IS NULL))
    AND ${GOES_HERE}`

/** What of an entry a list shows. */
export const ENTRY_COLUMNS = `entry.state, entry.code, entry.reason,
         CASE WHEN entry.state = 'failed' THEN entry.available_at END AS next_try_at,
         CASE WHEN entry.state = 'queued' AND entry.priority = 0 AND NOT entry.let_through
           THEN entry.nudged_at END AS timed_since`
