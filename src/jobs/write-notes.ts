import { type MedusaContainer } from "@medusajs/framework/types"
import { writeNotesWorkflow } from "../workflows/notes/write-notes"

/** Notes in the documents' histories in Xero what was changed, where that is wanted. */
export default async function writeNotes(container: MedusaContainer) {
  await writeNotesWorkflow(container).run()
}

export const config = {
  name: "xero-write-notes",
  schedule: { interval: 60_000, concurrency: "forbid" as const },
}
