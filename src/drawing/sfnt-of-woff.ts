import { inflateSync } from "node:zlib"

const HEADER = { woff: 44, sfnt: 12 }
const ENTRY = { woff: 20, sfnt: 16 }
const WOFF = 0x774f4646

/**
 * The font that is packed in a WOFF file; other files are given back as they are. Unpacked once, since fontkit
 * inflates a table anew for every glyph. Source: https://www.w3.org/TR/WOFF/
 */
export function sfntOfWoff(file: Buffer): Buffer {
  if (file.length < HEADER.woff || file.readUInt32BE(0) !== WOFF) {
    return file
  }
  const count = file.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, index) => {
    const at = HEADER.woff + index * ENTRY.woff
    const [offset, packed, length] = [4, 8, 12].map((place) => file.readUInt32BE(at + place))
    const data = file.subarray(offset, offset + packed)
    return {
      tag: file.subarray(at, at + 4),
      checksum: file.readUInt32BE(at + 16),
      data: packed < length ? inflateSync(data) : data,
    }
  })
  const head = Buffer.alloc(HEADER.sfnt + count * ENTRY.sfnt)
  file.copy(head, 0, 4, 8)
  head.writeUInt16BE(count, 4)
  const exponent = Math.floor(Math.log2(count))
  head.writeUInt16BE(16 * 2 ** exponent, 6)
  head.writeUInt16BE(exponent, 8)
  head.writeUInt16BE(16 * (count - 2 ** exponent), 10)
  let offset = head.length
  const parts = tables.map(({ tag, checksum, data }, index) => {
    const at = HEADER.sfnt + index * ENTRY.sfnt
    tag.copy(head, at)
    head.writeUInt32BE(checksum, at + 4)
    head.writeUInt32BE(offset, at + 8)
    head.writeUInt32BE(data.length, at + 12)
    const padded = Buffer.alloc(Math.ceil(data.length / 4) * 4)
    data.copy(padded)
    offset += padded.length
    return padded
  })
  return Buffer.concat([head, ...parts])
}
