import { useText } from "../../hooks/frame/use-text"
import { type OpenedFigure, type RowsQuery } from "../../state/report-figure"

interface OpenFigureProps {
  name: string
  query: RowsQuery
  onOpen: (figure: OpenedFigure) => void
}

/** The name of a figure, which opens its documents. */
export function OpenFigure({ name, query, onOpen }: OpenFigureProps) {
  const t = useText()
  return (
    <button
      type="button"
      title={t("report.show", { name })}
      onClick={() => onOpen({ name, query })}
      className="text-ui-fg-interactive-hover hover:underline focus-visible:shadow-borders-interactive-with-focus rounded-sm text-start outline-none"
    >
      {name}
    </button>
  )
}
