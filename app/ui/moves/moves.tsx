export type DrawnMove = {
  key: string;
  /** Places of states in the list. */
  from: readonly number[];
  to: number;
  by: "person" | "decision" | "clock";
};

const [words, lane, row, top] = [158, 20, 46, 24];

/**
 * A life cycle: a row for each state, a numbered lane for each move, from its points to its arrow.
 * A table of the same moves, numbered alike, must stand on the page: the drawing says nothing by itself.
 */
export function Moves({ states, moves }: { states: readonly string[]; moves: readonly DrawnMove[] }) {
  const width = words + lane * (moves.length + 1);
  const height = top + row * states.length;
  return (
    <svg
      className="moves"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      {[...states.entries()].map(([place, state]) => (
        <State key={state} place={place} label={state} until={width} />
      ))}
      {[...moves.entries()].map(([place, move]) => (
        <Lane key={move.key} place={place} move={move} />
      ))}
    </svg>
  );
}

const middleOf = (state: number): number => top + row * state + row / 2;

function State({ place, label, until }: { place: number; label: string; until: number }) {
  const lines = brokenInto(label, 20);
  const first = middleOf(place) + 5 - (lines.length - 1) * 7.5;
  return (
    <g>
      <line className="row" x1={words} x2={until} y1={middleOf(place)} y2={middleOf(place)} />
      {[...lines.entries()].map(([line, text]) => (
        <text key={text} className={place === 0 ? undefined : "t"} x="0" y={first + line * 15}>
          {text}
        </text>
      ))}
    </g>
  );
}

function Lane({ place, move: { from, to, by } }: { place: number; move: DrawnMove }) {
  const x = words + lane * (place + 0.75);
  const end = middleOf(to);
  const others = from.filter((state) => state !== to);
  const [upper, lower] = [Math.min(to, ...from), Math.max(to, ...from)];
  return (
    <g className={by}>
      <text className="t" x={x} y="14" textAnchor="middle">
        {place + 1}
      </text>
      {upper !== lower && <line className="lane" x1={x} x2={x} y1={middleOf(upper)} y2={middleOf(lower)} />}
      {others.map((state) => (
        <circle key={state} cx={x} cy={middleOf(state)} r="4" />
      ))}
      {from.some((state) => state < to) && <path d={`M${x - 5} ${end - 9}h10l-5 8z`} />}
      {from.some((state) => state > to) && <path d={`M${x - 5} ${end + 9}h10l-5 -8z`} />}
      {from.includes(to) && <circle className="again" cx={x} cy={end} r="5" />}
    </g>
  );
}

/** A label over several lines, broken between words. */
function brokenInto(label: string, longest: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < longest)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
