import { type HomeAnswer } from "../../../api/admin/xero/answers"
import { useFormat } from "../../hooks/frame/use-format"
import { countScale } from "../../state/home-chart"

type Day = HomeAnswer["days"][number]

interface HomeBarsProps {
  label: string
  days: Day[]
  textOf: (day: Day) => string
}

/** One bar a day, what was fetched standing on what was sent; each tells its figures. */
export function HomeBars({ label, days, textOf }: HomeBarsProps) {
  const format = useFormat()
  const { high, steps } = countScale(days.map(({ sent, fetched }) => sent + fetched))
  return (
    <div className="flex gap-x-2">
      <div aria-hidden="true" className="relative h-40 w-10 shrink-0">
        {steps.map((step) => (
          <span
            key={step}
            className="txt-compact-xsmall text-ui-fg-subtle absolute end-0 translate-y-1/2 whitespace-nowrap"
            style={{ bottom: `${(step / high) * 100}%` }}
          >
            {format.number(step)}
          </span>
        ))}
      </div>
      <div className="relative h-40 min-w-0 flex-1">
        {steps.map((step) => (
          <span
            key={step}
            aria-hidden="true"
            className={`absolute inset-x-0 border-t ${step === 0 ? "border-ui-border-strong" : "border-ui-border-base"}`}
            style={{ bottom: `${(step / high) * 100}%` }}
          />
        ))}
        <ul aria-label={label} className="absolute inset-0 flex items-stretch gap-x-px">
          {days.map((day) => (
            <li
              key={day.day}
              title={textOf(day)}
              className="hover:bg-ui-bg-base-hover relative flex min-w-0 flex-1 flex-col justify-end"
              data-testid={`xero-home-day-${day.day}`}
              data-sent={day.sent}
              data-fetched={day.fetched}
            >
              <span className="sr-only">{textOf(day)}</span>
              <Bar className="bg-ui-tag-green-icon" share={day.fetched / high} />
              <Bar className="bg-ui-tag-blue-icon" share={day.sent / high} testId="xero-home-bar" />
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

interface BarProps {
  className: string
  /** Of the drawing's height, 0 to 1. */
  share: number
  testId?: string
}

function Bar({ className, share, testId }: BarProps) {
  return (
    <span
      aria-hidden="true"
      className={`mx-[10%] block shrink-0 rounded-sm ${className}`}
      style={{ height: `${share * 100}%` }}
      data-testid={testId}
    />
  )
}
