import { type SetupAnswer, type StatusAnswer } from "../../../api/admin/xero/answers"
import { useConfirmStep } from "../../hooks/setup/use-confirm-step"
import { useSetupStep } from "../../hooks/setup/use-setup-step"
import { neighbour, type SetupStep } from "../../state/setup-state"
import { SetupConnect } from "./setup-connect"
import { SetupFinished } from "./setup-finished"
import { SetupMapping } from "./setup-mapping"
import { SetupOptions } from "./setup-options"
import { SetupOrganisation } from "./setup-organisation"
import { SetupPreview } from "./setup-preview"
import { SetupRail } from "./setup-rail"
import { SetupStart } from "./setup-start"
import { SetupSwitchOn } from "./setup-switch-on"

/** What every step of the set-up is given. */
export interface SetupStepInput {
  status: StatusAnswer
  /** What has to be done before the next step, in a sentence; null when nothing has. */
  missing: string | null
  /** Takes note that the owner goes on, and shows the next step. */
  onContinue: () => void
  /** Undefined on the first step. */
  onBack?: () => void
  /** The owner goes on, and the server is being told. */
  continuing: boolean
}

interface SetupBodyProps {
  setup: SetupAnswer
  status: StatusAnswer
}

/** The steps of the set-up beside the one that is shown; once all are done, what happens from now on. */
export function SetupBody({ setup, status }: SetupBodyProps) {
  const [step, show] = useSetupStep(setup)
  const confirm = useConfirmStep()
  if (!step) {
    return <SetupFinished status={status} setup={setup} onReview={show} />
  }
  const before = neighbour(setup, step, -1)
  const next = () => show(neighbour(setup, step, 1))
  const input: SetupStepInput = {
    status,
    missing: setup.steps.find(({ id }) => id === step)?.missing ?? null,
    onContinue: () =>
      step === "connect" ? next() : confirm.mutate(step, { onSuccess: () => next() }),
    onBack: before ? () => show(before) : undefined,
    continuing: confirm.isPending,
  }
  return (
    <div className="grid items-start gap-3 lg:grid-cols-[16rem_minmax(0,1fr)]">
      <SetupRail setup={setup} shown={step} onShow={show} />
      <div className="flex min-w-0 flex-col gap-y-3" data-testid="xero-setup" data-step={step}>
        <Step step={step} input={input} onDone={() => show(null)} />
      </div>
    </div>
  )
}

interface StepProps {
  step: SetupStep
  input: SetupStepInput
  onDone: () => void
}

function Step({ step, input, onDone }: StepProps) {
  switch (step) {
    case "connect":
      return <SetupConnect {...input} />
    case "organisation":
      return <SetupOrganisation {...input} />
    case "accounts":
    case "taxes":
    case "payments":
      return <SetupMapping step={step} {...input} />
    case "options":
      return <SetupOptions {...input} />
    case "start":
      return <SetupStart {...input} />
    case "preview":
      return <SetupPreview {...input} />
    case "switch_on":
      return <SetupSwitchOn {...input} onDone={onDone} />
  }
}
