import { catalogue } from "../../domain/bilingual";
import { type Example, Said } from "../example";
import { BalanceInline, BalancePicture, type BalanceRow, type SeatMark } from "./balance-picture";
import { Benches } from "./bench";

const words = catalogue(
  {
    level: "Level",
    seats: "Seats",
    filled: "Filled",
    share: "Share",
    none: "no seat",
    of: (filled: number, seats: number) => `${filled} of ${seats}`,
    percent: (share: number) => `${share}%`,
    agree: "4 of 6 agree",
    legend:
      "Solid: agrees. Underlined: agrees with reservation. Pale: pending. With a point: asks to discuss.",
  },
  {
    level: "Ordre",
    seats: "Sièges",
    filled: "Pourvus",
    share: "Part",
    none: "aucun siège",
    of: (filled: number, seats: number) => `${filled} sur ${seats}`,
    percent: (share: number) => `${share}\u00a0%`,
    agree: "4 appuis sur 6",
    legend:
      "Plein\u00a0: appuie. Souligné\u00a0: avec réserve. Pâle\u00a0: en attente. Avec un point\u00a0: demande un débat.",
  },
);

const solid = (count: number): SeatMark[] => Array.from({ length: count }, () => "solid");

function rows(
  of: (filled: number, seats: number) => string,
  percent: (share: number) => string,
): BalanceRow[] {
  return [
    { level: "F", marks: solid(3), filledText: of(3, 3), shareText: percent(43) },
    { level: "P", marks: solid(4), filledText: of(4, 4), shareText: percent(57) },
    { level: "T", marks: [], filledText: of(0, 0), shareText: percent(0) },
    { level: "M", marks: ["pale", "hollow"], filledText: of(0, 2), shareText: percent(0) },
  ];
}

export const examples: Example[] = [
  {
    name: { en: "By level, with the half", fr: "Par ordre de gouvernement, avec la moitié" },
    render: () => (
      <Said words={words}>
        {(say) => (
          <BalancePicture
            headings={{ level: say.level, marks: say.seats, filled: say.filled, share: say.share }}
            rows={rows(say.of, say.percent)}
            half={3.5}
          />
        )}
      </Said>
    ),
  },
  {
    name: { en: "In a table", fr: "Dans un tableau" },
    render: () => <BalanceInline counts={{ F: 9, P: 7, T: 0, M: 1 }} />,
  },
  {
    name: { en: "Benches", fr: "Rangées" },
    render: () => (
      <Said words={words}>
        {(say) => (
          <Benches
            legend={say.legend}
            rows={[
              {
                key: "pscioc",
                label: say.agree,
                groups: [
                  { level: "F", seats: ["solid"] },
                  { level: "P", seats: ["solid", "underlined", "point", "struck"] },
                  { level: "T", seats: ["pale", "hollow"] },
                  { level: "M", seats: ["solid"] },
                ],
              },
            ]}
          />
        )}
      </Said>
    ),
  },
];
