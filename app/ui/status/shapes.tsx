import type { ReactNode } from "react";

/** Every drawn mark, on a 16 by 16 ground. */
export const shapes = {
  F: <path d="M2.6 2.6h10.8v10.8H2.6z" />,
  P: <circle cx="8" cy="8" r="6" />,
  T: <path d="M8 1.7l6.7 11.8H1.3z" />,
  M: <path d="M8 .9L15.1 8 8 15.1.9 8z" />,
  check: <path d="M2.5 8.8l3.6 3.7 7.4-8.7" />,
  noted: <path d="M1.8 7.6l3.2 3.2 6.2-7.3M9.5 13.4h4.7" />,
  cross: <path d="M3.5 3.5l9 9m0-9l-9 9" />,
  dash: <path d="M3.5 8h9" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 4.6V8l2.4 1.7" />
    </>
  ),
  talk: <path d="M2 3h12v8H8.2L5 13.8V11H2z" />,
  out: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M3.8 3.8l8.4 8.4" />
    </>
  ),
  pen: <path d="M3 13l.7-3L10.8 2.9l2.3 2.3L6 12.3z" />,
  go: <path d="M2.5 8h11M9 3.5L13.5 8 9 12.5" />,
  pause: <path d="M5.5 3.5v9M10.5 3.5v9" />,
  dots: <path d="M3 8h.01M8 8h.01M13 8h.01" strokeWidth="2.6" />,
  bang: (
    <>
      <circle cx="8" cy="8" r="6.4" />
      <path d="M8 4.6v4M8 11.2v.1" />
    </>
  ),
  lock: <path d="M3.5 7.5h9v6h-9zM5.3 7.5V5a2.7 2.7 0 015.4 0v2.5" />,
  up: <path d="M8 13V3M3.8 7.2L8 3l4.2 4.2" />,
  down: <path d="M8 3v10M3.8 8.8L8 13l4.2-4.2" />,
  dot: <circle cx="8" cy="8.4" r="1.7" fill="currentColor" stroke="none" />,
  bar: <path d="M3 13L13 3" />,
} as const satisfies Record<string, ReactNode>;

export type MarkName = keyof typeof shapes;

export const markId = (name: MarkName): string => `mark-${name}`;
