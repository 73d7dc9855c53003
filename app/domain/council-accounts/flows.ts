// F-11: the double entry. Money never appears: each line moves it from one pot of an account to another, so that the pots
// of an account sum to nothing at any time. The database keeps the pots by these same tables (db/migrations, posting).

/**
 * What an account is made of. Outside: where its money came from, and where it went; inside: what the council holds.
 * `sign`: on which side of nothing a pot stays; that of a contribution or of what is spent may cross it, where what came
 * in or went out in one year is taken back in the next. `isOf`: one for each contribution, provision or commitment.
 */
export const pots = {
  opening: { side: "outside", sign: -1, isOf: false },
  contribution: { side: "outside", sign: 0, isOf: true },
  "carried-in": { side: "outside", sign: -1, isOf: false },
  "carried-out": { side: "outside", sign: 1, isOf: false },
  lapsed: { side: "outside", sign: 1, isOf: false },
  spent: { side: "outside", sign: 0, isOf: true },
  free: { side: "inside", sign: 1, isOf: false },
  provision: { side: "inside", sign: 1, isOf: true },
  committed: { side: "inside", sign: 1, isOf: true },
} as const;
export type Pot = keyof typeof pots;
export const potKinds = Object.keys(pots) as [Pot, ...Pot[]];

/** The lines of the ledger of an account, each with the pots between which it moves money. */
export const flows = {
  "taken-in": { from: "opening", to: "free" },
  "carried-in": { from: "carried-in", to: "free" },
  receipt: { from: "contribution", to: "free" },
  "receipt-taken-back": { from: "free", to: "contribution" },
  "set-aside": { from: "free", to: "provision" },
  "set-free": { from: "provision", to: "free" },
  lapse: { from: "free", to: "lapsed" },
  "carried-out": { from: "free", to: "carried-out" },
  commitment: { from: "free", to: "committed" },
  "drawn-on": { from: "provision", to: "committed" },
  release: { from: "committed", to: "free" },
  payment: { from: "committed", to: "spent" },
  "payment-taken-back": { from: "spent", to: "committed" },
  "commitment-carried-out": { from: "committed", to: "carried-out" },
  "commitment-carried-in": { from: "carried-in", to: "committed" },
} as const satisfies Record<string, { from: Pot; to: Pot }>;
export type Flow = keyof typeof flows;
export const flowNames = Object.keys(flows) as [Flow, ...Flow[]];

/** The lines that take another one back, whole. */
export const takingBack = ["receipt-taken-back", "payment-taken-back"] as const satisfies Flow[];
