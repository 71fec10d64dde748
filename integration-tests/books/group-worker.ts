import { type GroupRequest, verifyGroup } from "./verify-group"

/** What a worker tells of one group: how it came out, or why it could not be brought to an end. */
export type WorkerAnswer =
  { ok: true; outcome: Awaited<ReturnType<typeof verifyGroup>> } | { ok: false; reason: string }

/** A process of its own, so that every core has some lives to live; amounts travel as strings. */
process.on("message", (request: GroupRequest) => {
  verifyGroup(request).then(
    (outcome) => answer({ ok: true, outcome }),
    (error: Error) => answer({ ok: false, reason: error.stack ?? error.message })
  )
})

process.on("disconnect", () => process.exit())

const answer = (told: WorkerAnswer) =>
  process.connected && process.send?.(JSON.parse(JSON.stringify(told)))
