// M-9: whether a body will be able to decide, of what its seats have answered. One function decides what quorum is.
import type { Id } from "../actor";
import { type Quorum, quorumOf, type Told } from "../decisions/quorum";
import { type SeatThatDay, type Unit, type Voice, voicesOf } from "../decisions/voices";
import { type Level, levels } from "../levels";
import { type Balance, balanceOf, counting } from "../seats/balance";
import type { ClauseValue } from "../terms/clauses";
import type { Expected } from "./coming";

export type LevelForecast = Record<Expected, number> & { level: Level; vacant: number };
export type Forecast = {
  /** In voices; the vacant ones in seats. */
  levels: LevelForecast[];
  /** If nobody else came. */
  quorum: Quorum;
  verdict: "not-asked" | "reached" | "open" | "out-of-reach";
  /** S-5: the seats that come. */
  balance: Balance;
};
export type ForecastRules = {
  unit: Unit;
  quorum: ClauseValue<"quorum">;
  balance: ClauseValue<"balance">;
};

/** A voice comes where one of its seats does, and is known to be away where none of them will come. */
function expectedOfVoice({ seats }: Voice, seatIs: (seat: Id) => Expected): Expected {
  const said = seats.map(seatIs);
  if (said.includes("coming")) return "coming";
  return said.includes("silent") ? "silent" : "away";
}

export function forecastOf(
  seats: readonly SeatThatDay[],
  seatIs: (seat: Id) => Expected,
  rules: ForecastRules,
): Forecast {
  const voices = voicesOf(seats, rules.unit).map((voice) => ({
    voice,
    expected: expectedOfVoice(voice, seatIs),
  }));
  const quorumWith = (heard: readonly Expected[]) =>
    quorumOf(
      voices.map(
        ({ voice, expected }): Told => ({ voice, position: heard.includes(expected) ? "agree" : null }),
      ),
      rules.quorum,
    );
  const quorum = quorumWith(["coming"]);
  const atBest = quorumWith(["coming", "silent"]);
  const howMany = (level: Level, expected: Expected) =>
    voices.filter((one) => one.voice.level === level && one.expected === expected).length;
  const open = atBest.missing === 0 ? "open" : "out-of-reach";
  const asked = quorum.missing === 0 ? "reached" : open;
  return {
    levels: levels.map((level) => ({
      level,
      ...{ coming: howMany(level, "coming"), away: howMany(level, "away"), silent: howMany(level, "silent") },
      vacant: counting(seats).filter((seat) => seat.level === level && !seat.isFilled).length,
    })),
    quorum: { ...quorum, from: stillToCome(voices, quorum) },
    verdict: rules.quorum ? asked : "not-asked",
    balance: balanceOf(
      seats.map(({ seat, level, quality, isFilled }) => ({
        ...{ level, quality },
        state: isFilled && seatIs(seat) === "coming" ? "filled" : "vacant",
      })),
      rules.balance,
    ),
  };
}

/** Only those who have not answered may still bring a level that is missing. */
const stillToCome = (voices: readonly { voice: Voice; expected: Expected }[], { from }: Quorum): Level[] =>
  from.filter((level) =>
    voices.some(({ voice, expected }) => voice.level === level && expected === "silent"),
  );
