import { drawPaper } from "../draw-paper"
import { findFaces } from "../find-faces"
import { examplePaper } from "./example-paper"
import { readPdf } from "../../../integration-tests/pdf/read-pdf"

const faces = findFaces([])

async function pagesOf(...args: Parameters<typeof examplePaper>): Promise<string[]> {
  const drawn = await drawPaper(examplePaper(...args), faces, "A4")
  expect(drawn).toMatchObject({ ok: true })
  return drawn.ok ? readPdf(drawn.pdf) : []
}

const [line] = examplePaper().lines

describe("drawPaper", () => {
  it("prints everything that a tax invoice says", async () => {
    const [page, ...more] = await pagesOf()
    expect(more).toEqual([])
    for (const text of [
      "Tax invoice",
      "Nordlicht GmbH",
      "Hafenstraße 3",
      "VAT number DE123456789",
      "Παπαδόπουλος ΑΕ",
      "105 63 Αθήνα",
      "VAT number EL094259216",
      "ORD-1001",
      "21 November 2026",
      "5 December 2026",
      "PO 77",
      "1,250.50",
      "2,401.00",
      "2,411.00",
      "456.19",
      "Reduced (7%)",
      "Total EUR",
      "2,867.89",
      "Payment, 21 November 2026",
      "-1,000.00",
      "Amount due EUR",
      "1,867.89",
      "CN-1001 · 25 November 2026 · 20.00",
      "Thank you for your order.",
      "ORD-1001 · Page 1 of 1",
    ]) {
      expect(page).toContain(text)
    }
  })

  it("goes on over pages with the table's head on each, no line lost or torn, and numbers them", async () => {
    const lines = Array.from({ length: 90 }, (_, index) => ({
      ...line,
      description: `Piece number ${index} of a rather long list whose names take two lines`,
    }))
    const pages = await pagesOf({ lines })
    expect(pages.length).toBeGreaterThan(3)
    pages.forEach((page, index) => {
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`)
    })
    const tables = pages.filter((page) => page.includes("Piece number"))
    tables.forEach((page) => {
      expect(page.match(/Description/g)).toHaveLength(1)
      expect(page.match(/Piece number/g)).toHaveLength(
        page.match(/take two\s+lines|two lines/g)?.length ?? 0
      )
    })
    const found = [...pages.join("\n").matchAll(/Piece number (\d+) /g)].map(([, n]) => Number(n))
    expect(found).toEqual(lines.map((_, index) => index))
  })

  it("tears only a line that would not fit a page, and loses nothing of it", async () => {
    const words = Array.from({ length: 600 }, (_, index) => `w${index}`)
    const pages = await pagesOf({ lines: [{ ...line, description: words.join(" ") }] })
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.join(" ").match(/\bw\d+\b/g)).toEqual(words)
  })

  it.each([
    ["Greek", "Πουκάμισο βαμβακερό"],
    ["Cyrillic", "Рубашка хлопковая"],
    ["Turkish and Polish", "Kışlık gömlek, koszula żółta"],
    ["Armenian and Georgian", "Վերնաշապիկ პერანგი"],
  ])("prints %s text", async (_, description) => {
    const pages = await pagesOf({ lines: [{ ...line, description }] })
    expect(pages[0].replace(/\s+/g, " ")).toContain(description)
  })

  it("prints Thai with the face of an installed package", async () => {
    const [page] = await pagesOf({ lines: [{ ...line, description: "เสื้อยืดผ้าฝ้าย" }] })
    expect(page).toContain("เสื้อยืดผ้าฝ้าย")
  })

  it.each([
    ["Chinese", "纯棉衬衫", "@fontsource/noto-sans-sc"],
    ["Japanese", "シャツ", "@fontsource/noto-sans-jp"],
    ["Korean", "셔츠", "@fontsource/noto-sans-kr"],
    ["Devanagari", "कमीज", "@fontsource/noto-sans-devanagari"],
  ])("prints no boxes for %s, but says which package to add", async (script, name, wanted) => {
    const { buyer } = examplePaper()
    const drawn = await drawPaper(examplePaper({ buyer: { ...buyer, name } }), faces, "A4")
    expect(drawn).toEqual({
      ok: false,
      problem: expect.stringContaining(
        `no font for ${script} text. Add the package ${wanted}`
      ) as string,
    })
  })

  it("leaves out pictures, which say nothing of a sale", async () => {
    const [page] = await pagesOf({ lines: [{ ...line, description: "Party 🎉👩‍👩‍👧 hat" }] })
    expect(page).toContain("Party hat")
  })
})
