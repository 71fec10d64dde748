import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { XERO_MODULE } from "../../modules/xero"
import { dropNotes } from "../../modules/xero/notes/drop-notes"
import type XeroModuleService from "../../modules/xero/service"
import { listeningConnections } from "../inbound/listening-connections"
import { noteChanges } from "./note-changes"

export const writeNotesStepId = "xero-write-notes-step"

/** A note stays where it was written, so there is nothing to compensate. */
const writeNotesStep = createStep(writeNotesStepId, async (_input: void, { container }) => {
  const xero: XeroModuleService = container.resolve(XERO_MODULE)
  await dropNotes(xero.postgres.knex)
  let notes = 0
  for (const connection of await listeningConnections(xero)) {
    if (connection.history_notes) {
      notes += await noteChanges(xero, connection)
    }
  }
  return new StepResponse({ notes })
})

export const writeNotesWorkflowId = "xero-write-notes"

/**
 * Notes in the documents' own histories in Xero what people asked for and what was changed, where the owner wants that and
 * Xero's calls of the day are plentiful.
 *
 * @example
 * await writeNotesWorkflow(container).run()
 */
export const writeNotesWorkflow = createWorkflow(writeNotesWorkflowId, () => {
  return new WorkflowResponse(writeNotesStep())
})
