import { medusaEnvironment } from "../medusa-environment.mjs"

/**
 * What one process of the cluster reads, see medusa-config.ts.
 *
 * @param {object} what
 * @param {string} what.databaseUrl
 * @param {string} what.redisUrl
 * @param {number} what.sandboxPort
 * @param {{ mode: string, port: number, doorPort: number }} what.member
 */
export function memberEnvironment({ databaseUrl, redisUrl, sandboxPort, member }) {
  const door = `http://localhost:${member.doorPort}`
  const sandbox = `http://localhost:${sandboxPort}`
  return medusaEnvironment({
    NODE_ENV: "development",
    LOG_LEVEL: "warn",
    DATABASE_URL: databaseUrl,
    CLUSTER_REDIS_URL: redisUrl,
    MEDUSA_FF_CACHING: "true",
    MEDUSA_WORKER_MODE: member.mode,
    PORT: String(member.port),
    XERO_CLIENT_ID: "5A4D0B0C0DE0000000000000000000A1",
    XERO_CLIENT_SECRET: "sandbox-secret-of-the-standard-app-0000000000000",
    XERO_REDIRECT_URL: "http://localhost:9000/app/settings/xero/callback",
    XERO_LOGIN_URL: sandbox,
    XERO_IDENTITY_URL: door,
    XERO_API_URL: door,
    XERO_APP_URL: sandbox,
  })
}
