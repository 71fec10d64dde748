import { spawnSync } from "node:child_process"

/**
 * Who PostgreSQL runs as. It refuses to run as root, so root hands it to a user without rights; everybody else
 * runs it as themselves.
 *
 * @returns {{ uid?: number, gid?: number }} empty when the present user will do
 */
export function unprivilegedUser() {
  if (process.getuid?.() !== 0) {
    return {}
  }
  for (const name of ["postgres", "nobody"]) {
    const uid = spawnSync("id", ["-u", name], { encoding: "utf8" })
    const gid = spawnSync("id", ["-g", name], { encoding: "utf8" })
    if (uid.status === 0 && gid.status === 0) {
      return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
    }
  }
  throw new Error(
    "PostgreSQL does not run as root, and this machine has neither a user `postgres` nor `nobody` to run it as. " +
      "Run the command as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own."
  )
}
