import { say } from "../progress.mjs"
import { inWords } from "./in-words.mjs"
import { PARTS } from "./parts.mjs"
import { runLane } from "./run-lane.mjs"

/** The parts of each stage or lane, in order. */
const byNumber = (parts, key) =>
  [...new Set(parts.map((part) => part[key]))].map((number) =>
    parts.filter((part) => part[key] === number)
  )

/** A lane that could not even be run is a failure, and the others go on. */
async function outcomesOf(parts, options) {
  try {
    return await runLane(parts, options)
  } catch (error) {
    say(`${parts.map(({ name }) => name).join(", ")}: ${error.message}`)
    return [{ name: parts[0].name, passed: 0, failed: 1, skipped: 0, seconds: 0 }]
  }
}

/**
 * Runs the tests, stage after stage, and sums them up.
 *
 * @param {string[]} args names of parts (all of them when none is named); anything else goes to jest
 * @param {AbortSignal} stopping ends the run early, as a failure
 * @returns {Promise<number>} the exit code
 */
export async function runTests(args, stopping) {
  const named = PARTS.filter((part) => args.includes(part.name))
  const parts =
    named.length > 0 ? named.map((part) => ({ ...part, args: part.args_by_name })) : PARTS
  const forJest = args.filter((arg) => !named.some((part) => part.name === arg))

  const outcomes = []
  for (const stage of byNumber(parts, "stage")) {
    const lanes = byNumber(stage, "lane")
    const shared = lanes.length > 1
    const options = { args: forJest, stopping, shared }
    outcomes.push(...(await Promise.all(lanes.map((lane) => outcomesOf(lane, options)))).flat())
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
