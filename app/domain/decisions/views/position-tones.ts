import type { Tone } from "../../../ui";
import type { PositionKind } from "../positions";

export const positionTones: Record<PositionKind, Tone> = {
  agree: "ok",
  reservation: "ok",
  "no-position": "plain",
  "not-endorse": "bad",
  discuss: "bad",
  pending: "wait",
  recused: "plain",
};
