import type { ReactNode } from "react";

type EmptyStateProps = {
  title: ReactNode;
  /** What belongs here. */
  children: ReactNode;
  /** The one button that starts it, or the refused one with its reason. */
  action?: ReactNode;
};

/**
 * An empty page teaches: what belongs here, and the one act that starts it. It stands under the title of a page as
 * well as under that of a section: no heading of its own, which would skip a level there.
 */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="stack narrow">
      <p>
        <strong>{title}</strong>
      </p>
      <p>{children}</p>
      {action && <div className="acts">{action}</div>}
    </div>
  );
}
