/** What stands beside a control: an error to correct, or a warning that refuses nothing. */
export interface ControlProblem {
  severity: 'error' | 'warning';
  message: string;
  /** A word that fits beside the label. */
  brief?: boolean;
}

/** What every control of a form is given. `id` is also the id that a jump to the field looks for. */
export interface Control {
  id: string;
  problem?: ControlProblem | undefined;
  /** Still to be filled: Enter stops here. */
  gap?: boolean;
  /** Enter stops here though it is filled: what differs from item to item. */
  stop?: boolean;
  disabled?: boolean;
}

/** The attributes that carry a control's state to the keyboard and to screen readers. */
export function controlAttributes({ id, problem, gap, stop, disabled }: Control) {
  return {
    id,
    disabled: disabled === true,
    'aria-invalid': problem?.severity === 'error' ? ('true' as const) : undefined,
    'aria-describedby': problem ? problemId(id) : undefined,
    'data-gap': gap ? '' : undefined,
    'data-stop': stop ? '' : undefined,
  };
}

export function problemId(controlId: string): string {
  return `${controlId}-problem`;
}
