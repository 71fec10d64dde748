import { z } from "@medusajs/framework/zod"
import { TASK_KINDS } from "../../../modules/xero/tasks/task-record"

const paging = {
  limit: z.coerce.number().int().min(1).max(200).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
}

const text = z.string().max(200).optional()

export const TaskBody = z.object({
  kind: z.enum([...TASK_KINDS, "reconcile"]),
  ids: z.array(z.string().min(1).max(100)).min(1).max(1000).optional(),
  q: text,
})
export type TaskBody = z.infer<typeof TaskBody>

export const TasksQuery = z.object({
  connection_id: z.string().min(1).max(100).optional(),
  ...paging,
})
export type TasksQuery = z.infer<typeof TasksQuery>

export const ToSendQuery = z.object({
  connection_id: z.string().min(1).max(100).optional(),
  q: text,
  ...paging,
})
export type ToSendQuery = z.infer<typeof ToSendQuery>
