import type { ReactNode } from "react";

export type Event = {
  key: string;
  /** As it is read, and as a machine reads it. */
  when: { text: string; iso: string };
  text: ReactNode;
  who?: ReactNode;
  /** Folded away below it. */
  more?: ReactNode;
};

/** What happened, when, and by whom; the newest first or last, as given. */
export function Timeline({ events, label }: { events: Event[]; label?: string }) {
  return (
    <ol className="lines log" role="list" aria-label={label}>
      {events.map(({ key, when, text, who, more }) => (
        <li key={key}>
          <time dateTime={when.iso}>{when.text}</time>
          <div>
            {text}
            {who && <div className="meta">{who}</div>}
            {more}
          </div>
        </li>
      ))}
    </ol>
  );
}
