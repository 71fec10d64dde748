import { runChaos } from "../chaos/run-chaos.mjs"
import { openPostgres } from "../postgres/open-postgres.mjs"
import { say, step } from "../progress.mjs"
import { countTests } from "./count-tests.mjs"
import { findChrome } from "./find-chrome.mjs"
import { withMigratedTemplate } from "./migrated-template.mjs"
import { PARTS } from "./parts.mjs"
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

async function chaos(stopping) {
  const { passed, failed } = await runChaos(["--every-step"], stopping)
  return { passed, failed, skipped: 0 }
}

async function outcomeOf({ name }, args, environment, stopping) {
  if (name === "chaos") {
    return await chaos(stopping)
  }
  const chrome = name === "browser" ? findChrome() : ""
  return chrome === null
    ? withoutBrowser()
    : await runPart(
        name,
        args,
        { ...environment, ...(chrome && { CHROME_PATH: chrome }) },
        stopping
      )
}

async function runOne(part, args, postgres, stopping) {
  const begin = Date.now()
  say(`${part.name}: ${part.what} …`)
  const { DATABASE_URL: _, ...environment } = part.database ? postgres.environment("postgres") : {}
  const run = () => outcomeOf(part, args, environment, stopping)
  const outcome = part.name === "http" ? await withMigratedTemplate(postgres, run) : await run()
  const seconds = (Date.now() - begin) / 1000
  say(`${part.name}: ${inWords(outcome)}, in ${seconds.toFixed(0)} s`)
  return { ...outcome, name: part.name, seconds }
}

function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`
}

/**
 * Runs the tests, part by part, with one PostgreSQL for all, and sums them up.
 *
 * @param {string[]} args names of parts (all of them when none is named); anything else goes to jest
 * @param {AbortSignal} stopping ends the run early, as a failure
 * @returns {Promise<number>} the exit code
 */
export async function runTests(args, stopping) {
  const named = PARTS.filter((part) => args.includes(part.name))
  const parts = named.length > 0 ? named : PARTS.filter((part) => !part.by_name)
  const forJest = args.filter((arg) => !named.some((part) => part.name === arg))

  let postgres = null
  if (parts.some((part) => part.database)) {
    postgres = await step("Starting PostgreSQL", () => openPostgres())
  }
  const outcomes = []
  try {
    for (const part of parts) {
      if (!stopping.aborted) {
        outcomes.push(await runOne(part, forJest, postgres, stopping))
      }
    }
  } finally {
    await postgres?.stop()
  }

  if (stopping.aborted) {
    say("Stopped before the end")
  }
  console.log("")
  for (const outcome of outcomes) {
    const time = `${outcome.seconds.toFixed(0)} s`
    console.log(`  ${outcome.name.padEnd(8)} ${time.padStart(6)}  ${inWords(outcome)}`)
  }
  const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0)
  const total = { passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") }
  const well = total.failed === 0 && !stopping.aborted
  say(well ? "All went well." : "Not all went well; see above.")
  console.log(inWords(total))
  return well ? 0 : 1
}
