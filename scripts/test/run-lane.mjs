import { runChaos } from "../chaos/run-chaos.mjs"
import { openPostgres } from "../postgres/open-postgres.mjs"
import { say, step } from "../progress.mjs"
import { countTests } from "./count-tests.mjs"
import { findChrome } from "./find-chrome.mjs"
import { inWords } from "./in-words.mjs"
import { withMigratedTemplate } from "./migrated-template.mjs"
import { runPart } from "./run-part.mjs"

function withoutBrowser() {
  const skipped = countTests("integration-tests/browser")
  const required = process.env.REQUIRE_BROWSER === "1"
  say(
    `browser: no Chrome or Chromium was found, so its ${skipped} tests ` +
      (required ? "fail (REQUIRE_BROWSER=1)." : "are skipped. Set CHROME_PATH to run them.")
  )
  return required
    ? { passed: 0, failed: Math.max(skipped, 1), skipped: 0 }
    : { passed: 0, failed: 0, skipped }
}

async function chaos(args, stopping) {
  const { passed, failed } = await runChaos(args, stopping)
  return { passed, failed, skipped: 0 }
}

async function outcomeOf({ name, args }, { environment, ...options }) {
  if (name === "chaos") {
    return await chaos(args, options.stopping)
  }
  const chrome = name === "browser" ? findChrome() : ""
  return chrome === null
    ? withoutBrowser()
    : await runPart(name, {
        ...options,
        environment: { ...environment, ...(chrome && { CHROME_PATH: chrome }) },
      })
}

async function runOne(part, postgres, { args, stopping, shared }) {
  const begin = Date.now()
  say(`${part.name}: ${part.what} …`)
  const { DATABASE_URL: _, ...environment } = part.database ? postgres.environment("postgres") : {}
  const workers = part.workers && (shared ? 1 : part.workers)
  const run = () => outcomeOf(part, { args, workers, environment, stopping })
  const outcome = part.name === "http" ? await withMigratedTemplate(postgres, run) : await run()
  const seconds = (Date.now() - begin) / 1000
  say(`${part.name}: ${inWords(outcome)}, in ${seconds.toFixed(0)} s`)
  return { ...outcome, name: part.name, seconds }
}

/**
 * Runs parts of the tests one after the other, with a PostgreSQL of their own.
 *
 * @param {(typeof import("./parts.mjs").PARTS)[number][]} parts
 * @param {{ args: string[], stopping: AbortSignal, shared: boolean }} options `args` go to jest; `stopping` ends the
 *   lane early; `shared` is whether another lane runs beside it
 * @returns {Promise<{ name: string, passed: number, failed: number, skipped: number, seconds: number }[]>} by part
 */
export async function runLane(parts, options) {
  const postgres = parts.some((part) => part.database)
    ? await step("Starting PostgreSQL", () => openPostgres())
    : null
  const outcomes = []
  try {
    for (const part of parts) {
      if (!options.stopping.aborted) {
        outcomes.push(await runOne(part, postgres, options))
      }
    }
  } finally {
    await postgres?.stop()
  }
  return outcomes
}
