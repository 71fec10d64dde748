import { clx, Text } from "@medusajs/ui"

interface ProgressBarProps {
  label: string
  /** Whole per cent, 0 to 100. */
  percent: number
  /** The same in words. */
  text: string
  /** Drawn without colour while nothing moves. */
  idle: boolean
}

/** How much of something is done, as a bar with its figures. */
export function ProgressBar({ label, percent, text, idle }: ProgressBarProps) {
  return (
    <div className="flex flex-col gap-y-2">
      <div className="flex items-baseline justify-between gap-4 tabular-nums">
        <Text size="small" leading="compact" weight="plus" data-testid="xero-progress-text">
          {text}
        </Text>
        <Text size="small" leading="compact" className="text-ui-fg-subtle" aria-hidden="true">
          {percent} %
        </Text>
      </div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={text}
        className="bg-ui-bg-component h-2 w-full overflow-hidden rounded-full border"
      >
        <div
          className={clx(
            "h-full rounded-full transition-[width] duration-500 motion-reduce:transition-none",
            idle ? "bg-ui-fg-muted" : "bg-ui-bg-interactive"
          )}
          style={{ width: `${percent}%` }}
        />
      </div>
    </div>
  )
}
