-- What a CHECK cannot say, because it looks at other rows.
CREATE TRIGGER ledger_kept_update BEFORE UPDATE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER ledger_kept_delete BEFORE DELETE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER workspace_kind_kept BEFORE UPDATE OF kind ON workspace WHEN NEW.kind <> OLD.kind BEGIN SELECT RAISE(ABORT, 'the kind of a workspace never changes'); END;
--> statement-breakpoint
CREATE TRIGGER holding_one_a_day_insert BEFORE INSERT ON holding WHEN NEW.state IN ('confirmed', 'ended') AND EXISTS (
  SELECT 1 FROM holding other WHERE other.seat_id = NEW.seat_id AND other.capacity = NEW.capacity AND other.id <> NEW.id
    AND other.state IN ('confirmed', 'ended')
    AND other.from_day < coalesce(NEW.until_day, '9999-12-31') AND NEW.from_day < coalesce(other.until_day, '9999-12-31')
) BEGIN SELECT RAISE(ABORT, 'two holders of one seat on one day'); END;
--> statement-breakpoint
CREATE TRIGGER holding_one_a_day_update BEFORE UPDATE ON holding WHEN NEW.state IN ('confirmed', 'ended') AND EXISTS (
  SELECT 1 FROM holding other WHERE other.seat_id = NEW.seat_id AND other.capacity = NEW.capacity AND other.id <> NEW.id
    AND other.state IN ('confirmed', 'ended')
    AND other.from_day < coalesce(NEW.until_day, '9999-12-31') AND NEW.from_day < coalesce(other.until_day, '9999-12-31')
) BEGIN SELECT RAISE(ABORT, 'two holders of one seat on one day'); END;
--> statement-breakpoint
CREATE TRIGGER terms_version_one_in_force_insert BEFORE INSERT ON terms_version WHEN NEW.in_force_from IS NOT NULL AND EXISTS (
  SELECT 1 FROM terms_version other WHERE other.body_id = NEW.body_id AND other.id <> NEW.id AND other.in_force_from IS NOT NULL
    AND other.in_force_from < coalesce(NEW.in_force_until, '9999-12-31') AND NEW.in_force_from < coalesce(other.in_force_until, '9999-12-31')
) BEGIN SELECT RAISE(ABORT, 'two versions in force on one day'); END;
--> statement-breakpoint
CREATE TRIGGER terms_version_one_in_force_update BEFORE UPDATE ON terms_version WHEN NEW.in_force_from IS NOT NULL AND EXISTS (
  SELECT 1 FROM terms_version other WHERE other.body_id = NEW.body_id AND other.id <> NEW.id AND other.in_force_from IS NOT NULL
    AND other.in_force_from < coalesce(NEW.in_force_until, '9999-12-31') AND NEW.in_force_from < coalesce(other.in_force_until, '9999-12-31')
) BEGIN SELECT RAISE(ABORT, 'two versions in force on one day'); END;
--> statement-breakpoint
CREATE TRIGGER clause_decided_update BEFORE UPDATE OF kind, value, state, passage ON clause
WHEN (SELECT state FROM terms_version WHERE id = OLD.version_id) IN ('in-force', 'superseded')
BEGIN SELECT RAISE(ABORT, 'clauses in force are immutable'); END;
--> statement-breakpoint
CREATE TRIGGER clause_decided_delete BEFORE DELETE ON clause
WHEN (SELECT state FROM terms_version WHERE id = OLD.version_id) IN ('in-force', 'superseded')
BEGIN SELECT RAISE(ABORT, 'clauses in force are immutable'); END;
--> statement-breakpoint
CREATE TRIGGER clause_decided_insert BEFORE INSERT ON clause
WHEN (SELECT state FROM terms_version WHERE id = NEW.version_id) IN ('in-force', 'superseded')
BEGIN SELECT RAISE(ABORT, 'clauses in force are immutable'); END;
--> statement-breakpoint
CREATE TRIGGER pair_decided BEFORE UPDATE OF en, fr ON pair
WHEN EXISTS (SELECT 1 FROM terms_section s JOIN terms_version v ON v.id = s.version_id WHERE s.pair_id = OLD.id AND v.state IN ('in-force', 'superseded'))
BEGIN SELECT RAISE(ABORT, 'a text in force is immutable'); END;
--> statement-breakpoint
CREATE UNIQUE INDEX clause_one_confirmed ON clause (version_id, kind) WHERE state = 'confirmed' AND kind <> 'seat';
--> statement-breakpoint
CREATE UNIQUE INDEX audience_by_key ON audience (key, kind, subject_id);
--> statement-breakpoint
CREATE INDEX terms_section_pair ON terms_section (pair_id);
