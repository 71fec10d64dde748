import { Crumb } from "../../../components/frame/crumb"
import { TasksBody } from "../../../components/tasks/tasks-body"
import { XeroPageFrame } from "../../../components/frame/xero-page-frame"

/** Xero → Tasks: sends many records at once, and shows how far each task is. */
const XeroTasksPage = () => (
  <XeroPageFrame testId="xero-tasks-page">
    {(status) => <TasksBody key={status.connection?.id} status={status} />}
  </XeroPageFrame>
)

export const handle = { breadcrumb: () => <Crumb name="crumbs.tasks" /> }

export default XeroTasksPage
