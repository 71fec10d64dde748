import { mkdirSync } from "node:fs"
import { join, resolve } from "node:path"
import { type Browser, chromium, type Locator, type Page } from "playwright-core"
import type { Demo } from "./start-demo"

/** Switches off what a browser under test would look for on the network. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]

/** Screenshots go to the guides when UPDATE_SCREENSHOTS is set, else beside them, unseen by git. */
const UNSEEN = resolve(__dirname, "../../.cache/screenshots")
const FOLDER = process.env.UPDATE_SCREENSHOTS
  ? resolve(__dirname, "../../docs/screenshots")
  : UNSEEN

/** The store's owner in front of a browser. */
export class Owner {
  /** What went wrong in the page itself, which no test may pass over. */
  readonly pageErrors: string[] = []

  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
    private readonly demo: Demo
  ) {
    page.on("pageerror", (error) => this.pageErrors.push(String(error)))
  }

  /** Opens the admin and logs in. The first page takes a while, since it is put together only now. */
  static async login(demo: Demo): Promise<Owner> {
    const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH, args: QUIET })
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    // The demo compiles each page when it is opened first, on a machine that may do much else.
    page.setDefaultTimeout(120_000)
    const owner = new Owner(browser, page, demo)
    await page.goto(`${demo.store}/app/login`, { timeout: 180_000 })
    await page.fill("input[name=email]", demo.login.email, { timeout: 180_000 })
    await page.fill("input[name=password]", demo.login.password)
    await page.click("button[type=submit]")
    await page.waitForURL(/\/app\/orders/, { timeout: 180_000 })
    return owner
  }

  see(testId: string): Locator {
    return this.page.getByTestId(testId)
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`${this.demo.store}/app${path}`, { waitUntil: "domcontentloaded" })
  }

  /** Chooses in a select. */
  async choose(testId: string, value: string): Promise<void> {
    await this.see(testId).click()
    await this.see(`${testId}-${value}`).click()
  }

  /** Chooses something else than what is chosen in a select, whatever there is. */
  async chooseOther(testId: string): Promise<void> {
    await this.see(testId).click()
    await this.page.locator("[role=option][data-state=unchecked]").first().click()
  }

  /** Answers the question that stands before the page. */
  async answer(name: string): Promise<void> {
    const question = this.page.getByRole("alertdialog")
    await question.getByRole("button", { name, exact: true }).click()
    await question.waitFor({ state: "detached" })
  }

  /** Chooses the language of the admin, as the owner's profile does. */
  async speak(language: string): Promise<void> {
    await this.page.evaluate((chosen) => {
      document.cookie = `lng=${chosen}; path=/`
      localStorage.setItem("lng", chosen)
    }, language)
  }

  /** Takes a picture for the guides, which have to show it. */
  async picture(name: string): Promise<void> {
    await this.shoot(name, FOLDER)
  }

  /** Takes a picture that no guide shows. */
  async look(name: string): Promise<void> {
    await this.shoot(name, UNSEEN)
  }

  /** Takes a picture as a telephone shows the page, and answers by how many pixels the page is too wide for it. */
  async glance(name: string): Promise<number> {
    const before = this.page.viewportSize()
    await this.page.setViewportSize({ width: 390, height: 844 })
    await this.look(`${name}-390`)
    const excess = await this.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth - clientWidth
    })
    await this.page.setViewportSize(before ?? { width: 1280, height: 900 })
    return excess
  }

  private async shoot(name: string, folder: string): Promise<void> {
    mkdirSync(folder, { recursive: true })
    // Notices that come and go are no part of what a guide shows.
    await this.page.addStyleTag({ content: "[data-sonner-toaster]{display:none}" })
    await this.page.waitForTimeout(400)
    await this.page.screenshot({ path: join(folder, `${name}.png`) })
  }

  close(): Promise<void> {
    return this.browser.close()
  }
}
