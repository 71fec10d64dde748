/** Whether a record is a PDF, whose document has gone where it is there no more. */
const PAPER = `item.subject_type = 'paper'`

/** What was dealt with stays so, whatever is nudged after that: it may wait for its own time, which is not the task's. */
const DONE = `(entry.id IS NULL OR entry.state IN ('done', 'skipped')
             OR (entry.state IN ('queued', 'running') AND entry.code IS NULL
               AND coalesce(entry.settled_at >= item.created_at, false)))`

/**
 * What became of the records of the tasks that the table `open` names (`id`, `connection_id`): those of a subject that
 * is not handed to its organisation yet wait, and one that went to another has ended here.
 */
export const PROGRESS = `
  SELECT item.task_id, count(*) AS total,
         count(*) FILTER (WHERE CASE WHEN ${PAPER} THEN coalesce(paper.state = 'attached', true)
           ELSE nudge.id IS NULL AND ${DONE} END) AS done,
         count(*) FILTER (WHERE CASE WHEN ${PAPER} THEN paper.state = 'held'
           ELSE nudge.id IS NULL AND entry.state = 'held' END) AS held,
         count(*) FILTER (WHERE CASE WHEN ${PAPER} THEN paper.state = 'waiting' AND paper.tries > 0
           ELSE nudge.id IS NULL AND entry.state = 'failed' END) AS retrying
    FROM open JOIN xero_task_item AS item ON item.task_id = open.id AND item.deleted_at IS NULL
    LEFT JOIN xero_attachment AS paper ON ${PAPER} AND paper.id = item.subject_id AND paper.deleted_at IS NULL
    LEFT JOIN xero_outbox_entry AS entry
      ON entry.subject_type = item.subject_type AND entry.subject_id = item.subject_id
     AND entry.connection_id = open.connection_id AND entry.deleted_at IS NULL
    LEFT JOIN xero_outbox_entry AS nudge
      ON nudge.subject_type = item.subject_type AND nudge.subject_id = item.subject_id
     AND nudge.connection_id IS NULL AND nudge.state = 'queued' AND nudge.deleted_at IS NULL
   GROUP BY item.task_id`

/** The same as the object that a task keeps when it ends. */
export const COUNTS = `jsonb_build_object('total', coalesce(progress.total, 0), 'done', coalesce(progress.done, 0),
  'held', coalesce(progress.held, 0), 'retrying', coalesce(progress.retrying, 0))`
