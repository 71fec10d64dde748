import { Button, clx, Container, Heading, Text } from "@medusajs/ui"
import { type ReactNode, useEffect, useId, useRef } from "react"
import { useText } from "../../hooks/frame/use-text"
import { type SetupStep } from "../../state/setup-state"
import { type SetupStepInput } from "./setup-body"

interface SetupCardProps extends Pick<SetupStepInput, "missing" | "onBack" | "continuing"> {
  step: SetupStep
  /** What Continue says where that is not enough. */
  label?: string
  /** Why it does not go on yet, before the server is asked. */
  problem?: string | null
  /** Undefined where the step has a way on of its own. */
  onContinue?: () => void
  busy?: boolean
  children?: ReactNode
  /** Cards of their own between the head and the way on. */
  cards?: ReactNode
}

/** A step of the set-up: what it is for, what it asks, and the way on with what is missing for it. */
export function SetupCard(props: SetupCardProps) {
  const { step, label, problem, onContinue, onBack, children, cards } = props
  const t = useText()
  const id = useId()
  const heading = useRef<HTMLDivElement>(null)
  const shownBefore = useRef(step)
  useEffect(() => {
    // Whoever goes on by keyboard, or listens, is told where they are now.
    if (shownBefore.current !== step || document.activeElement === document.body) {
      shownBefore.current = step
      heading.current?.focus()
    }
  }, [step])
  const missing = problem ?? props.missing
  const foot = (
    <div className="flex flex-wrap items-center justify-end gap-2 px-6 py-4">
      <Text
        size="small"
        className={clx(
          "text-ui-fg-subtle min-w-0 grow text-pretty break-words",
          missing && "basis-64"
        )}
        role="status"
        data-testid="xero-setup-missing"
      >
        {t.said(missing ?? "")}
      </Text>
      {onBack && (
        <Button
          size="small"
          variant="secondary"
          type="button"
          onClick={onBack}
          data-testid="xero-setup-back"
        >
          {t("setup.back")}
        </Button>
      )}
      {onContinue && (
        <Button
          size="small"
          type="button"
          disabled={missing !== null}
          isLoading={props.continuing || props.busy}
          onClick={onContinue}
          data-testid="xero-setup-continue"
        >
          {label ?? t("setup.continue")}
        </Button>
      )}
    </div>
  )
  return (
    <>
      <Container className="divide-y p-0" role="region" aria-labelledby={id}>
        <div ref={heading} tabIndex={-1} className="px-6 py-4 outline-none">
          <Heading level="h1" id={id}>
            {t(`setup.title.${step}`)}
          </Heading>
          <Text size="small" className="text-ui-fg-subtle max-w-3xl text-pretty">
            {t(`setup.hint.${step}`)}
          </Text>
        </div>
        {children}
        {!cards && foot}
      </Container>
      {cards}
      {cards && <Container className="sticky bottom-0 z-[1] p-0">{foot}</Container>}
    </>
  )
}
