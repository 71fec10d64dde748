import type { MedusaContainer } from "@medusajs/framework/types"
import { type Sandbox, startSandbox } from "../../sandbox/start-sandbox"
import { DEFAULT_APPS } from "../../sandbox/state/default-apps"
import { XERO_MODULE } from "../../src/modules/xero"
import type XeroModuleService from "../../src/modules/xero/service"
import { StepWatch } from "./database/watch-steps"
import { openHost } from "./host/open-host"
import { drawUpTemplates, type Template } from "./store/draw-up-templates"
import { Crew } from "./workers/crew"
import { type Door, openDoor } from "./xero/door"

/** What all runs share: the store, the sandbox, and workers that wait. */
export interface Stage {
  databaseUrl: string
  container: MedusaContainer
  sandbox: Sandbox
  crew: Crew
  doors: Map<string, Door>
  templates: Template[]
  /** Told of every step of every worker; answers whether the worker was killed at it. */
  onStep: (worker: string, step: string) => boolean
  close(): Promise<void>
}

const [app] = DEFAULT_APPS

/**
 * Opens the stage on a migrated database.
 *
 * @param databaseUrl where the store is
 * @param spares how many workers wait, booted in advance
 */
export async function openStage(databaseUrl: string, spares: number): Promise<Stage> {
  const sandbox = await startSandbox({ organisations: ["GB"] })
  const environment = (api: string) => ({
    DATABASE_URL: databaseUrl,
    NODE_ENV: "development",
    MEDUSA_WORKER_MODE: "server",
    XERO_CLIENT_ID: app.clientId,
    XERO_CLIENT_SECRET: app.clientSecret,
    XERO_REDIRECT_URL: app.redirectUris[0],
    XERO_LOGIN_URL: sandbox.url,
    XERO_IDENTITY_URL: api,
    XERO_API_URL: api,
    XERO_TIMEOUT_SECONDS: "5",
  })
  // What a session was told to be committed survives the crash of the server, as in a store; workers inherit it.
  const database = { PGAPPNAME: "chaos-store", PGOPTIONS: "-c synchronous_commit=on" }
  Object.assign(process.env, environment(sandbox.url), database)
  const doors = new Map<string, Door>()
  const crew = new Crew(spares, async (name) => {
    const door = await openDoor(sandbox.port, (step) => stage.onStep(name, step))
    doors.set(name, door)
    return environment(door.url)
  })
  // They boot while the store does.
  await crew.fill()
  const container = await openHost()
  // This process plays the store and its owner; what is to be done in Xero is the workers'.
  const xero: XeroModuleService = container.resolve(XERO_MODULE)
  xero.life.ending = true
  const watch = new StepWatch(databaseUrl, (worker, step) => void stage.onStep(worker, step))
  const stage: Stage = {
    databaseUrl,
    container,
    sandbox,
    crew,
    doors,
    templates: await drawUpTemplates(container),
    onStep: () => false,
    close: async () => {
      await crew.stop()
      await watch.stop()
      doors.forEach((door) => door.close())
      await sandbox.stop()
    },
  }
  await watch.start()
  return stage
}
