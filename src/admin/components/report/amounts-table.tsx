import { clx, Table } from "@medusajs/ui"

interface AmountsTableProps {
  heads: string[]
  /** A name first, then figures as they are shown. */
  rows: string[][]
}

/** A small table of names with figures. */
export function AmountsTable({ heads, rows }: AmountsTableProps) {
  return (
    <div className="overflow-x-auto rounded-lg border">
      <Table>
        <Table.Header>
          <Table.Row>
            {heads.map((head, column) => (
              <Table.HeaderCell key={head} scope="col" className={clx(column > 0 && "text-end")}>
                {head}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body className="border-b-0">
          {rows.map((cells) => (
            <Table.Row key={cells[0]} className="last:border-b-0">
              {cells.map((cell, column) => (
                <Table.Cell
                  key={heads[column]}
                  className={clx(column > 0 && "text-end tabular-nums whitespace-nowrap")}
                >
                  {cell}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
