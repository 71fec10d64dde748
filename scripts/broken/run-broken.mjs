import fs from "node:fs"
import path from "node:path"
import { say } from "../progress.mjs"
import { startChild, stopChildren } from "../process/start-child.mjs"
import { BREAKAGES } from "./breakages.mjs"
import { copyRepository } from "./copy-repository.mjs"

/** Runs tests in a folder; tells whether they passed, and failing that whether one of them failed of itself. */
async function outcomeOf(folder, test) {
  const child = startChild({
    name: "Tests",
    program: process.execPath,
    args: ["scripts/test.mjs", ...test],
    cwd: folder,
    env: process.env,
  })
  const code = await child.ended
  const [, passed = "0", failed = "0"] = /(\d+) passed, (\d+) failed/.exec(child.tail()) ?? []
  return {
    passes: code === 0 && Number(passed) > 0,
    fails: code !== 0 && Number(failed) > 0,
    child,
  }
}

/** @throws Error when the text to be broken does not stand in the file exactly once */
function breakIt(folder, { file, from, to, broken }) {
  const target = path.join(folder, file)
  if (from === undefined) {
    fs.writeFileSync(target, to)
    return () => fs.rmSync(target)
  }
  const whole = fs.readFileSync(target, "utf8")
  if (whole.split(from).length !== 2) {
    throw new Error(`"${broken}" finds its text not once in ${file}. Put breakages.mjs right.`)
  }
  fs.writeFileSync(
    target,
    whole.replace(from, () => to)
  )
  return () => fs.writeFileSync(target, whole)
}

/** What must pass before anything is broken, each once. */
const distinct = (tests) => [...new Map(tests.map((test) => [test.join(" "), test])).values()]

async function tryAll(folder, chosen, stopping) {
  const tally = { passed: 0, failed: 0 }
  const tell = (well, words, child) => {
    tally[well ? "passed" : "failed"] += 1
    say(`${well ? "ok" : "not ok"} ${words}`)
    if (!well) {
      console.log(child.tail())
    }
  }
  for (const test of distinct(chosen.map((breakage) => breakage.test))) {
    if (stopping.aborted) {
      return tally
    }
    const { passes, child } = await outcomeOf(folder, test)
    tell(passes, `passes while nothing is broken: ${test.join(" ")}`, child)
  }
  for (const breakage of chosen) {
    if (stopping.aborted) {
      return tally
    }
    const mend = breakIt(folder, breakage)
    const { fails, child } = await outcomeOf(folder, breakage.test)
    mend()
    tell(fails, `${breakage.invariant}: a test fails when ${breakage.broken}`, child)
  }
  return tally
}

/**
 * Breaks each invariant on purpose, in a copy of the repository, and sees the test that guards it fail.
 *
 * @param {string[]} words only breakages whose description holds one of them; all when there is none
 * @param {AbortSignal} stopping ends the run early, as a failure
 * @returns {Promise<number>} the exit code
 */
export async function runBroken(words, stopping) {
  const chosen = BREAKAGES.filter(
    ({ invariant, broken }) =>
      !words.length || words.some((word) => `${invariant} ${broken}`.includes(word))
  )
  const folder = copyRepository()
  stopping.addEventListener("abort", () => void stopChildren())
  try {
    const { passed, failed } = await tryAll(folder, chosen, stopping)
    console.log(`${passed} passed, ${failed} failed`)
    return failed === 0 && passed > 0 && !stopping.aborted ? 0 : 1
  } finally {
    await stopChildren()
    fs.rmSync(folder, { recursive: true, force: true })
  }
}
