import { z } from "zod";
import { languages } from "../bilingual";
import { email, optionalText } from "../typed";

export const witnessFields = z.object({
  email,
  name: optionalText(120),
  language: z.enum(["", ...languages]).default(""),
});
export type WitnessTyped = z.infer<typeof witnessFields>;
