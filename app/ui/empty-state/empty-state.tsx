import type { ReactNode } from "react";

type EmptyStateProps = {
  title: ReactNode;
  /** What belongs here. */
  children: ReactNode;
  /** The one button that starts it, or the refused one with its reason. */
  action?: ReactNode;
};

/** An empty page teaches: what belongs here, and the one act that starts it. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="stack narrow">
      <h3>{title}</h3>
      <p>{children}</p>
      {action && <div className="acts">{action}</div>}
    </div>
  );
}
