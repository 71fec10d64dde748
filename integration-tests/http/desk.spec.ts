import { home } from "../suites/home"
import { invoicePdfTasks } from "../suites/invoice-pdf-tasks"
import { invoicePdfs } from "../suites/invoice-pdfs"
import { setup } from "../suites/setup"
import { tasks } from "../suites/tasks"
import { toSend } from "../suites/to-send"
import { unlink } from "../suites/unlink"
import { onOneHost } from "../xero/on-one-host"

onOneHost({
  setup,
  home,
  "to be sent": toSend,
  tasks,
  unlink,
  "invoice PDFs": invoicePdfs,
  "invoice PDFs as a task": invoicePdfTasks,
})
