import { z } from "zod";

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** The only names an archive may hold, so that nothing is ever written outside the folder it is unpacked in. */
const name = z.string().regex(/^(workspace\.db|key|files\/[0-9a-z]{2}\/[0-9a-z]{1,30})$/);

export const nameOfManifest = "manifest.json";
export const isNameOfEntry = (text: string): boolean => name.safeParse(text).success;

const count = z.number().int().nonnegative();

/** What an archive says it holds; its first entry. */
export const manifestOfArchive = z.object({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  kind: z.enum(["demonstration", "real"]),
  migrations: count,
  ledger: z.object({ number: count, hash: z.union([digest, z.literal("")]) }),
  counts: z.record(z.string(), count),
  entries: z.array(z.object({ name, bytes: count, sha256: digest })),
  /** What was wrong already when the backup was taken: a damaged file must not put an end to all backups. */
  faults: z.array(z.string()),
  /** The files left out for that. */
  absent: z.array(z.string()),
});

export type Manifest = z.infer<typeof manifestOfArchive>;

/** An archive or a folder that is not taken, in a sentence for the operator. */
export class BackupRefused extends Error {
  override name = "BackupRefused";
}
