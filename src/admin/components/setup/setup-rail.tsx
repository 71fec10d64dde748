import { CheckCircleSolid } from "@medusajs/icons"
import { clx, Container, Text } from "@medusajs/ui"
import { type SetupAnswer } from "../../../api/admin/xero/answers"
import { useText } from "../../hooks/frame/use-text"
import { isReachable, type SetupStep } from "../../state/setup-state"

interface SetupRailProps {
  setup: SetupAnswer
  shown: SetupStep
  onShow: (step: SetupStep) => void
}

/** All steps in their order: what is done, where the owner is, and what follows. */
export function SetupRail({ setup, shown, onShow }: SetupRailProps) {
  const t = useText()
  const at = setup.steps.findIndex(({ id }) => id === shown)
  return (
    <Container className="p-0" data-testid="xero-setup-rail">
      <nav aria-label={t("setup.steps")} className="px-4 py-3 lg:px-2">
        <Text size="small" weight="plus" className="px-1.5 pb-2 lg:px-3" aria-live="polite">
          {t("setup.position", { at: at + 1, all: setup.steps.length })}
        </Text>
        <ol className="flex flex-wrap gap-1 lg:flex-col">
          {setup.steps.map(({ id, done }, index) => (
            <li key={id}>
              <button
                type="button"
                disabled={!isReachable(setup, id)}
                aria-current={id === shown ? "step" : undefined}
                onClick={() => onShow(id)}
                data-testid={`xero-setup-to-${id}`}
                data-done={done}
                className={clx(
                  "txt-compact-small flex w-full items-center gap-x-2 rounded-md px-1.5 py-1.5 lg:px-3 text-start outline-none",
                  "focus-visible:shadow-borders-interactive-with-focus",
                  id === shown
                    ? "bg-ui-bg-base-pressed text-ui-fg-base font-medium"
                    : "text-ui-fg-subtle enabled:hover:bg-ui-bg-base-hover disabled:text-ui-fg-muted"
                )}
              >
                {done ? (
                  <CheckCircleSolid
                    className="text-ui-tag-green-icon shrink-0"
                    aria-hidden="true"
                  />
                ) : (
                  <span
                    aria-hidden="true"
                    className="txt-compact-xsmall text-ui-fg-subtle flex size-[15px] shrink-0 items-center justify-center rounded-full border"
                  >
                    {index + 1}
                  </span>
                )}
                <span className={clx(id !== shown && "max-lg:sr-only")}>
                  {t(`setup.name.${id}`)}
                </span>
                {done && <span className="sr-only">{t("setup.done")}</span>}
              </button>
            </li>
          ))}
        </ol>
      </nav>
    </Container>
  )
}
