import type { ReactNode } from "react";
import type { Level } from "../../domain/levels";
import { classNames } from "../class-names";
import { markId } from "../status/shapes";

/** Solid, pale and hollow as everywhere; underlined, with a point, and struck for what was said. */
export type BenchSeat = "solid" | "pale" | "hollow" | "underlined" | "point" | "struck";
export type BenchRow = { key: string; label: ReactNode; groups: { level: Level; seats: BenchSeat[] }[] };

/** Who said what at a glance, a row a council. A table of the same facts must stand on the page. */
export function Benches({ rows, legend }: { rows: BenchRow[]; legend: ReactNode }) {
  return (
    <figure className="benches">
      {rows.map(({ key, label, groups }) => (
        <div key={key}>
          <p>{label}</p>
          <span className="bench">
            {groups.map(({ level, seats }) => (
              <span key={level} className={level}>
                {[...seats.entries()].map(([place, seat]) => (
                  <Seat key={place} level={level} seat={seat} />
                ))}
              </span>
            ))}
          </span>
        </div>
      ))}
      <figcaption className="meta">{legend}</figcaption>
    </figure>
  );
}

const looks = { solid: "", pale: "h", hollow: "o", underlined: "r", point: "o", struck: "n" } as const;

function Seat({ level, seat }: { level: Level; seat: BenchSeat }) {
  return (
    <svg className={classNames("seat", looks[seat])} aria-hidden="true" focusable="false">
      <use href={`#${markId(level)}`} />
      {seat === "point" && <use href={`#${markId("dot")}`} />}
      {seat === "struck" && <use href={`#${markId("bar")}`} />}
    </svg>
  );
}
