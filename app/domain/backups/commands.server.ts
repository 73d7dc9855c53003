// What the operator does with a restored workspace, on the record.
import type { Asker } from "../command.server";
import { command } from "../command.server";
import type { Policy } from "../permissions";

const restorePolicy: Policy<object> = {
  act: "workspace.restore",
  does: { en: "Restore the workspace from an archive", fr: "Restaurer l’espace à partir d’une archive" },
  by: ["operator"],
  rule: "N-5",
};
const releasePolicy: Policy<object> = {
  act: "workspace.release",
  does: { en: "Release a restored workspace", fr: "Remettre en marche un espace restauré" },
  by: ["operator"],
  rule: "N-5",
};
const subject = { kind: "workspace", id: "1" };

/**
 * Ends every session, every link by mail and every recovery code: one that was spent after the backup would open again.
 * Second factors are read with the key that the archive carries; one set up in a session of before is over with it.
 */
export function recordRestored(asker: Asker, archive: { name: string; madeAt: string }): void {
  command(asker, {
    policy: restorePolicy,
    find: () => ({}),
    run: ({ tx, now, record }) => {
      tx.$client.prepare("delete from session").run();
      tx.$client.prepare("delete from entry_link").run();
      tx.$client.prepare("delete from password_reset").run();
      tx.$client.prepare("delete from recovery_code").run();
      tx.$client.prepare("update invitation set used_at = ? where used_at is null").run(now);
      record(subject, {
        en: `Restored from ${archive.name}, a backup of ${archive.madeAt}`,
        fr: `Restauré à partir de ${archive.name}, sauvegarde du ${archive.madeAt}`,
      });
    },
  });
}

export function recordReleased(asker: Asker): void {
  command(asker, {
    policy: releasePolicy,
    find: () => ({}),
    run: ({ record }) =>
      record(subject, {
        en: "Released after it was restored: mail is sent and dates take effect again",
        fr: "Remis en marche après la restauration\u00a0: les courriels partent et les dates prennent effet de nouveau",
      }),
  });
}
