import { execFile } from "node:child_process"
import path from "node:path"
import { promisify } from "node:util"
import { rootFolder } from "../root-folder.mjs"

/** Runs npm through the one that started this process, or the one on the path, and gives what it prints. */
export async function npm(args, cwd) {
  const self = process.env.npm_execpath
  const [program, first] = self ? [process.execPath, [self]] : ["npm", []]
  const shell = !self && process.platform === "win32"
  try {
    const options = { cwd, shell, maxBuffer: 64 << 20 }
    return (await promisify(execFile)(program, [...first, ...args], options)).stdout
  } catch (error) {
    throw new Error(`npm ${args[0]} did not succeed:\n${error.stderr || error.message}`)
  }
}

/**
 * Packs the package as `npm publish` would.
 *
 * @param {string} folder where the tarball is put
 * @returns {Promise<{ tarball: string, files: string[], unpackedBytes: number }>}
 */
export async function pack(folder) {
  const output = await npm(
    ["pack", "--json", "--ignore-scripts", "--pack-destination", folder],
    rootFolder
  )
  const [{ filename, files, unpackedSize }] = JSON.parse(output.slice(output.indexOf("[")))
  return {
    tarball: path.join(folder, filename),
    files: files.map((file) => file.path),
    unpackedBytes: unpackedSize,
  }
}
