import { useWords } from "../../../ui";
import { presenceWords } from "../words";

/** M-14: who else is here, and what they changed; its place is kept, so that nothing moves when it is said. */
export function Presence({ stream, page }: { stream: string; page: string }) {
  const words = useWords(presenceWords);
  return (
    <p className="meta presence noprint" data-alive="presence" data-stream={stream}>
      <span data-here aria-live="polite" /> <span data-told aria-live="polite" />{" "}
      <a href={page} data-show hidden>
        {words.show}
      </a>
    </p>
  );
}
