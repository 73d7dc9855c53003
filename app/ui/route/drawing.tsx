import { classNames } from "../class-names";
import type { StopState } from "./route";

// The drawing of one stop fills its column; what lies ahead of it is drawn up to where the next column begins.
const middle = 44;
const upper = 13;
const lower = 75;

type Point = [x: string, y: number];

function Track({ from, to, next }: { from: Point; to: Point; next: boolean }) {
  return (
    <line className={classNames("track", next && "next")} x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} />
  );
}

function Circle({ y, state }: { y: number; state: StopState }) {
  return (
    <circle
      className={classNames("stop", state !== "done" && state)}
      cx="0"
      cy={y}
      r={state === "now" ? 7 : 5}
    />
  );
}

/** A stop, and the track ahead: one, two where the route forks, or none at its end. */
export function StopDrawing({ state, following }: { state: StopState; following?: StopState[] }) {
  const forks = following?.length === 2;
  const bothNext = following?.every((one) => one === "next") ?? true;
  return (
    <svg aria-hidden="true" focusable="false">
      <g transform="translate(9 0)">
        {following && <Track from={["0", middle]} to={[forks ? "44%" : "100%", middle]} next={bothNext} />}
        {forks && <Branch y={upper} next={following[0] === "next"} />}
        {forks && <Branch y={lower} next={following[1] === "next"} />}
        <Circle y={middle} state={state} />
      </g>
    </svg>
  );
}

function Branch({ y, next }: { y: number; next: boolean }) {
  return (
    <>
      <Track from={["44%", middle]} to={["72%", y]} next={next} />
      <Track from={["72%", y]} to={["100%", y]} next={next} />
    </>
  );
}

/** Two stops side by side over two columns, and their tracks until they meet. */
export function ForkDrawing({ branches, following }: { branches: StopState[]; following?: StopState[] }) {
  const next = following?.[0] === "next";
  return (
    <svg aria-hidden="true" focusable="false">
      <g transform="translate(9 0)">
        {following &&
          [upper, lower].map((y) => (
            <g key={y}>
              <Track from={["0", y]} to={["72%", y]} next={next} />
              <Track from={["72%", y]} to={["86%", middle]} next={next} />
            </g>
          ))}
        {following && <Track from={["86%", middle]} to={["100%", middle]} next={next} />}
        {branches.map((state, index) => (
          <Circle key={index === 0 ? "upper" : "lower"} y={index === 0 ? upper : lower} state={state} />
        ))}
      </g>
    </svg>
  );
}
