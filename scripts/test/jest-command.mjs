import { createRequire } from "node:module"
import { telemetryOff } from "../telemetry-off.mjs"

const require = createRequire(import.meta.url)

/**
 * The command that runs one part of the tests with jest.
 *
 * @param {string} part the name of a group in jest.config.js
 * @param {string[]} args further arguments for jest
 * @param {number | undefined} workers how many spec files run at once, unless the arguments say so
 * @param {Record<string, string>} environment set on top of this process's own
 */
export function jestCommand(part, args, workers, environment = {}) {
  const limit = workers && !args.some((arg) => /^(--maxWorkers|-w|-i|--runInBand)/.test(arg))
  return {
    program: process.execPath,
    args: [
      // jest runs files as CommonJS; Medusa loads some of its parts with import().
      "--experimental-vm-modules",
      "--no-warnings",
      require.resolve("jest/bin/jest"),
      ...(limit ? [`--maxWorkers=${workers}`] : []),
      ...args,
    ],
    env: {
      LOG_LEVEL: "error",
      ...process.env,
      ...environment,
      TEST_TYPE: part,
      NODE_ENV: "test",
      ...telemetryOff(),
    },
  }
}
