import { type ChartPoint, type chartScale } from "../../state/report-chart"

interface ReportBarsProps {
  label: string
  points: ChartPoint[]
  scale: ReturnType<typeof chartScale>
  amountText: (value: number) => string
  pointText: (point: ChartPoint) => string
  onOpen: (point: ChartPoint) => void
}

/** Per cent of the drawing's height at which a value lies. */
const heightOf = (value: number, { low, high }: ReportBarsProps["scale"]) =>
  ((value - low) / (high - low)) * 100

/** Pairs of bars over an axis with nought on it; each pair tells its figures and opens its documents. */
export function ReportBars({
  label,
  points,
  scale,
  amountText,
  pointText,
  onOpen,
}: ReportBarsProps) {
  return (
    <div className="flex gap-x-2">
      <div aria-hidden="true" className="relative h-48 w-14 shrink-0">
        {scale.steps.map((step) => (
          <span
            key={step}
            className="txt-compact-xsmall text-ui-fg-subtle absolute end-0 translate-y-1/2 whitespace-nowrap"
            style={{ bottom: `${heightOf(step, scale)}%` }}
          >
            {amountText(step)}
          </span>
        ))}
      </div>
      <div className="relative h-48 min-w-0 flex-1">
        {scale.steps.map((step) => (
          <span
            key={step}
            aria-hidden="true"
            className={`absolute inset-x-0 border-t ${step === 0 ? "border-ui-border-strong" : "border-ui-border-base"}`}
            style={{ bottom: `${heightOf(step, scale)}%` }}
          />
        ))}
        <ul aria-label={label} className="absolute inset-0 flex items-stretch gap-x-px">
          {points.map((point) => (
            <li key={point.key} className="min-w-0 flex-1">
              <button
                type="button"
                title={pointText(point)}
                aria-label={pointText(point)}
                disabled={!point.figure}
                onClick={() => onOpen(point)}
                className="focus-visible:shadow-borders-interactive-with-focus hover:bg-ui-bg-base-hover relative block size-full rounded-sm outline-none"
                data-testid={`xero-report-point-${point.key}`}
                data-differs={Boolean(point.figure?.differing)}
              >
                <Bar side="store" value={point.store} scale={scale} />
                <Bar side="xero" value={point.xero} scale={scale} />
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

interface BarProps {
  side: "store" | "xero"
  value: number
  scale: ReportBarsProps["scale"]
}

const SIDES = {
  store: "start-[10%] bg-ui-tag-blue-icon",
  xero: "end-[10%] bg-ui-tag-green-icon",
}

function Bar({ side, value, scale }: BarProps) {
  const zero = heightOf(0, scale)
  const top = heightOf(value, scale)
  return (
    <span
      aria-hidden="true"
      className={`absolute w-[38%] rounded-sm ${SIDES[side]}`}
      style={{ bottom: `${Math.min(zero, top)}%`, height: `${Math.abs(top - zero)}%` }}
    />
  )
}
