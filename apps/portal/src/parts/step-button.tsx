import type { ReactNode } from "react";

interface Props {
  children: ReactNode;
  pending: boolean;
  /** What the button says while the step runs. */
  busy: string;
  primary?: boolean;
  /** Absent: the button submits its form. */
  onClick?: () => void;
}

/** Stays focusable while its step runs, so that the keyboard does not lose its place. */
export function StepButton({ children, pending, busy, primary = false, onClick }: Props) {
  return (
    <button
      type={onClick ? "button" : "submit"}
      className={primary ? "primary" : undefined}
      aria-disabled={pending}
      onClick={(event) => {
        if (pending) event.preventDefault();
        else onClick?.();
      }}
    >
      {pending ? busy : children}
    </button>
  );
}
