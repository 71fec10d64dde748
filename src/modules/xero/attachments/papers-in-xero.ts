/** Of `xero_document`: an invoice or credit note of an order that stands in Xero, which a PDF can be put on. */
export const IN_XERO = `document.deleted_at IS NULL AND document.state = 'posted'
        AND document.kind IN ('invoice', 'credit_note') AND document.order_id IS NOT NULL
        AND document.xero_id IS NOT NULL`

/** Of one that is on its way already: it goes once more; nothing is queued twice. */
export const ONCE_MORE = `ON CONFLICT (connection_id, document_kind, source_id) WHERE deleted_at IS NULL DO UPDATE
        SET state = CASE WHEN attachment.state = 'sending' THEN 'sending' ELSE 'waiting' END,
            revision = attachment.revision + 1,
            asked_by = coalesce(excluded.asked_by, attachment.asked_by),
            forced = excluded.forced OR (attachment.forced AND attachment.state <> 'attached'),
            tries = 0, available_at = now(), updated_at = now()`
