import type { Id } from "../actor";

/** Those of the body, its observers and the secretariat; of an item in camera, whoever sits there alone (M-17). */
export const audiencesOfAction = (body: Id, inCamera: boolean): string[] =>
  inCamera
    ? ["secretariat", `sits:${body}`]
    : ["secretariat", `chairs:${body}`, `members:${body}`, `observers:${body}`];
