import { type Paper, type PaperParty } from "../accounting/paper/paper"
import { formatDay } from "./format-amount"
import { PAPER_WORDS } from "./paper-words"
import { type Sheet } from "./sheet"

const SMALL = { size: 9 }
const FADED = { size: 8, colour: "#71717a" }
const GAP = 18

/** Title, seller, buyer and the facts by which a paper is filed. */
export function drawHead(sheet: Sheet, paper: Paper): void {
  const half = (sheet.right - sheet.left - GAP) / 2
  const second = sheet.left + half + GAP
  const top = sheet.y
  const title = sheet.write(paper.title, sheet.left, top, half, { size: 20, bold: true })
  const seller = drawParty(sheet, paper.seller, second, top, half)
  sheet.y = top + Math.max(title, seller) + GAP
  const from = sheet.y
  let y = from
  const parties: [string, PaperParty | null][] = [
    [PAPER_WORDS.billTo, paper.buyer],
    [PAPER_WORDS.deliverTo, paper.delivered_to],
  ]
  for (const [label, party] of parties) {
    if (party) {
      y += sheet.write(label, sheet.left, y, half, FADED)
      y += drawParty(sheet, party, sheet.left, y, half) + GAP / 2
    }
  }
  sheet.y = Math.max(y, from + drawFacts(sheet, paper, second, from, half)) + GAP / 2
}

function drawParty(sheet: Sheet, party: PaperParty, x: number, y: number, width: number): number {
  let height = sheet.write(party.name, x, y, width, { size: 10, bold: true })
  for (const line of [...party.address, ...(party.tax_number ? [party.tax_number] : [])]) {
    height += sheet.write(line, x, y + height, width, SMALL)
  }
  return height
}

function drawFacts(sheet: Sheet, paper: Paper, x: number, y: number, width: number): number {
  const facts: [string, string | null][] = [
    [PAPER_WORDS.number[paper.kind], paper.number],
    [PAPER_WORDS.date, formatDay(paper.date)],
    [PAPER_WORDS.dueDate, paper.due_date && formatDay(paper.due_date)],
    [PAPER_WORDS.order, paper.order_number],
    [PAPER_WORDS.reference, paper.reference],
  ]
  const label = width * 0.42
  return facts.reduce((height, [name, value]) => {
    if (value === null) {
      return height
    }
    const left = sheet.write(name, x, y + height, label, { ...SMALL, colour: FADED.colour })
    const right = sheet.write(value, x + label, y + height, width - label, {
      ...SMALL,
      align: "left",
    })
    return height + Math.max(left, right)
  }, 0)
}
