import PDFDocument from "pdfkit"
import { type Face } from "./face"
import { printableText } from "./printable-text"
import { isRightToLeft, type Run, visualRuns } from "./visual-runs"
import { wrapText } from "./wrap-text"

/** How a text is set; sizes in points. */
export interface TextStyle {
  size: number
  bold?: boolean
  colour?: string
  align?: "left" | "right"
}

/** Text broken into lines, ready to be put somewhere. */
export interface SetText {
  lines: Run[][]
  style: TextStyle
  width: number
  height: number
  align: "left" | "right"
}

const INK = "#18181b"
const RULE = "#d4d4d8"
const LEADING = 1.35
const MARGIN = 48

/** Room for the page number below the text. */
const FOOT = 24

/** Pages on which texts of any script are put; all measures are points from the upper left corner. */
export class Sheet {
  readonly left = MARGIN
  readonly right: number
  readonly bottom: number
  /** Where the next thing goes. */
  y = MARGIN

  private readonly document: PDFKit.PDFDocument
  private readonly pieces: Buffer[] = []
  /** Widths in ems of what was measured: lines are measured when broken and again when drawn. */
  private readonly widths = new Map<string, number>()

  constructor(
    private readonly faces: Face[],
    size: "A4" | "LETTER",
    info: { Title: string; Author: string }
  ) {
    this.document = new PDFDocument({
      size,
      margin: 0,
      bufferPages: true,
      info: { ...info, Creator: "medusa-plugin-xero" },
      lang: "en",
    })
    this.document.on("data", (piece: Buffer) => this.pieces.push(piece))
    this.right = this.document.page.width - MARGIN
    this.bottom = this.document.page.height - MARGIN - FOOT
  }

  /** Breaks a text to a width; nothing is drawn yet. */
  set(text: string, width: number, style: TextStyle): SetText {
    const printable = printableText(text, this.faces)
    const base = isRightToLeft(printable) ? "rtl" : "ltr"
    const runsOf = (line: string) => visualRuns(line, this.faces, base)
    const fits = (line: string) => this.widthOf(runsOf(line), style) <= width
    const lines = wrapText(printable, fits).map(runsOf)
    return {
      lines,
      style,
      width,
      height: lines.length * style.size * LEADING,
      align: style.align ?? (base === "rtl" ? "right" : "left"),
    }
  }

  /** Draws a text that was set, its upper left corner at a place. */
  put({ lines, style, width, align }: SetText, x: number, y: number): void {
    lines.forEach((runs, index) => {
      const free = width - this.widthOf(runs, style)
      let at = x + (align === "right" ? free : 0)
      for (const run of runs) {
        this.document
          .font(this.register(run, style), style.size)
          .fillColor(style.colour ?? INK)
          .text(run.text, at, y + (index * LEADING + 1) * style.size, {
            lineBreak: false,
            baseline: "alphabetic",
            features: [],
          })
        at += this.runWidth(run, style)
      }
    })
  }

  /** Sets and draws a text at a place; gives back its height. */
  write(text: string, x: number, y: number, width: number, style: TextStyle): number {
    const set = this.set(text, width, style)
    this.put(set, x, y)
    return set.height
  }

  /** A thin line across a part of the page. */
  rule(y: number, from = this.left, to = this.right, thickness = 0.5): void {
    this.document.moveTo(from, y).lineTo(to, y).lineWidth(thickness).strokeColor(RULE).stroke()
  }

  /** Makes sure that there is so much room below; begins a page where there is not, and says so. */
  room(height: number): boolean {
    if (this.y + height <= this.bottom) {
      return false
    }
    this.document.addPage()
    this.y = MARGIN
    return true
  }

  /** Writes below every page, and ends the file. */
  async end(footer: (page: number, pages: number) => string): Promise<Buffer> {
    const { count } = this.document.bufferedPageRange()
    const style: TextStyle = { size: 8, colour: "#71717a", align: "right" }
    for (let page = 0; page < count; page++) {
      this.document.switchToPage(page)
      this.write(
        footer(page + 1, count),
        this.left,
        this.bottom + 12,
        this.right - this.left,
        style
      )
    }
    const ended = new Promise<void>((resolve) => this.document.once("end", resolve))
    this.document.end()
    await ended
    return Buffer.concat(this.pieces)
  }

  private register({ face }: Run, { bold }: TextStyle): string {
    const { file, font } = bold ? face.bold : face
    // Its types know of paths and bytes only; it takes opened fonts too, which need not be read for every file.
    this.document.registerFont(file, font as unknown as Buffer)
    return file
  }

  private widthOf(runs: Run[], style: TextStyle): number {
    return runs.reduce((width, run) => width + this.runWidth(run, style), 0)
  }

  private runWidth({ face, text }: Run, { bold, size }: TextStyle): number {
    const { file, font } = bold ? face.bold : face
    const key = `${file} ${text}`
    const known = this.widths.get(key)
    const width = known ?? font.layout(text).advanceWidth / font.unitsPerEm
    this.widths.set(key, width)
    return width * size
  }
}
