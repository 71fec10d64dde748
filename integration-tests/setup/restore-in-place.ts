import { setTimeout as pause } from "node:timers/promises"
import { Client } from "@medusajs/framework/pg"
import { TestDatabaseUtils } from "@medusajs/test-utils"

/** The schema that keeps every table as it was. */
const KEPT = "kept_for_tests"

/** Two that wait for each other are parted by PostgreSQL after a second; the next try finds it quiet. */
const TRIES = 10

/** Looks without a statement between them, over longer than the plugin gathers events. */
const QUIET_LOOKS = 6
const LOOK_MILLISECONDS = 30
/** What is under way for longer is ended. */
const PATIENCE_MILLISECONDS = 3000

interface KeptTable {
  name: string
  /** Quoted, without those that PostgreSQL works out itself. */
  columns: string
  rows: number
}

/** A database that is put back table by table, as far as it was changed, with its connections kept warm. */
class KeptDatabase {
  private tables: KeptTable[] = []
  private sequences: string[] = []
  /** Id of the transaction that wrote the database as it should be: who changes it later has a greater one. */
  private transaction = "0"

  private constructor(private readonly client: Client) {}

  /** Copies every table of a database. */
  static async keep(databaseName: string): Promise<KeptDatabase> {
    const client = new Client({ connectionString: TestDatabaseUtils.getDatabaseURL(databaseName) })
    await client.connect()
    const kept = new KeptDatabase(client)
    // Neither triggers nor foreign keys have a say in what is put back.
    await client.query(`SET session_replication_role = replica`)
    kept.tables = await tablesOf(client)
    await kept.alone(async () => {
      await client.query(`CREATE SCHEMA ${KEPT}`)
      for (const table of kept.tables) {
        const { rowCount } = await client.query(
          `CREATE TABLE ${KEPT}."${table.name}" AS TABLE public."${table.name}"`
        )
        table.rows = rowCount ?? 0
      }
      kept.sequences = await sequencesOf(client)
    })
    return kept
  }

  async restore(): Promise<void> {
    await this.quiet()
    await this.alone(async () => {
      const changed = await this.changedTables()
      const statements = this.tables
        .filter(({ name }) => changed.has(name))
        .map(
          ({ name, columns }) =>
            `DELETE FROM public."${name}";
             INSERT INTO public."${name}" (${columns}) OVERRIDING SYSTEM VALUE
             SELECT ${columns} FROM ${KEPT}."${name}";`
        )
      await this.client.query([...statements, ...this.sequences].join("\n"))
    })
  }

  end(): Promise<void> {
    return this.client.end()
  }

  /**
   * Waits until the test before has nothing under way: what the store's clock or an event began in it would else be
   * written into the next one's tables. Its work is in this process, so it has its turn between two looks.
   */
  private async quiet(): Promise<void> {
    const end = Date.now() + PATIENCE_MILLISECONDS
    let seen = ""
    for (let looks = 0; looks < QUIET_LOOKS && Date.now() < end;) {
      const { rows } = await this.client.query(
        `SELECT count(*) FILTER (WHERE state <> 'idle') AS busy, max(state_change)::text AS last
           FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`
      )
      const [{ busy, last }] = rows as { busy: string; last: string }[]
      looks = Number(busy) === 0 && last === seen ? looks + 1 : 0
      seen = last
      await pause(LOOK_MILLISECONDS)
    }
  }

  /** Works while nobody else writes; what another has under way is ended first, as dropping the database would. */
  private async alone(work: () => Promise<void>): Promise<void> {
    const all = this.tables.map(({ name }) => `public."${name}"`).join(", ")
    for (let tries = 1; ; tries += 1) {
      try {
        await this.client.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'`
        )
        await this.client.query(`BEGIN; LOCK TABLE ${all} IN EXCLUSIVE MODE`)
        const { rows } = await this.client.query(`SELECT pg_current_xact_id()::text AS id`)
        await work()
        await this.client.query("COMMIT")
        this.transaction = rows[0].id
        return
      } catch (error) {
        await this.client.query("ROLLBACK")
        if (tries === TRIES) {
          throw error
        }
      }
    }
  }

  private async changedTables(): Promise<Set<string>> {
    const questions = this.tables.map(
      ({ name, rows }) =>
        `SELECT '${name}' AS name WHERE (SELECT count(*) FROM public."${name}") <> ${rows} OR EXISTS (
           SELECT 1 FROM public."${name}" WHERE xmin::text::bigint > ${this.transaction})`
    )
    const { rows } = await this.client.query(questions.join(" UNION ALL "))
    return new Set((rows as { name: string }[]).map(({ name }) => name))
  }
}

async function tablesOf(client: Client): Promise<KeptTable[]> {
  const { rows } = await client.query(
    `SELECT table_name AS name, 0 AS rows, string_agg(quote_ident(column_name), ', ') AS columns
       FROM information_schema.tables JOIN information_schema.columns USING (table_schema, table_name)
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND is_generated = 'NEVER'
      GROUP BY table_name`
  )
  return rows as KeptTable[]
}

/** The statements that put the sequences back. */
async function sequencesOf(client: Client): Promise<string[]> {
  const { rows } = await client.query(
    `SELECT format('SELECT setval(%L, %s, %L);', 'public.' || quote_ident(sequencename),
              coalesce(last_value, start_value), last_value IS NOT NULL) AS statement
       FROM pg_sequences WHERE schemaname = 'public'`
  )
  return (rows as { statement: string }[]).map(({ statement }) => statement)
}

/**
 * Has Medusa's test runner put the database back in place before each test, instead of dropping it and copying it anew:
 * a tenth of the time. To be called before the runner is.
 */
export function restoreInPlace(): void {
  const { dbTestUtilFactory } = TestDatabaseUtils
  jest.spyOn(TestDatabaseUtils, "dbTestUtilFactory").mockImplementation(() => {
    let kept: KeptDatabase | undefined
    return {
      ...dbTestUtilFactory(),
      snapshot: async ({ databaseName }: { databaseName: string }) => {
        kept = await KeptDatabase.keep(databaseName)
      },
      restore: async () => kept?.restore(),
      dropTemplate: async () => kept?.end(),
    }
  })
}
