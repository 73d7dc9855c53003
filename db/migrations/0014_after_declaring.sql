CREATE TABLE `corrigendum` (
	`id` text PRIMARY KEY NOT NULL,
	`decision_id` text NOT NULL,
	`part` text NOT NULL,
	`says_en` text NOT NULL,
	`says_fr` text NOT NULL,
	`should_en` text NOT NULL,
	`should_fr` text NOT NULL,
	`why_en` text NOT NULL,
	`why_fr` text NOT NULL,
	`state` text NOT NULL,
	`proposed_by` text NOT NULL,
	`proposed_in` text NOT NULL,
	`proposed_at` integer NOT NULL,
	`settled_by` text,
	`settled_at` integer,
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_in`) REFERENCES `seat`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`settled_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "corrigendum_part" CHECK(part in ('title', 'reason', 'wording')),
	CONSTRAINT "corrigendum_state" CHECK(state in ('proposed', 'standing', 'taken-back')),
	CONSTRAINT "corrigendum_both" CHECK(says_en <> '' and says_fr <> '' and should_en <> '' and should_fr <> '' and why_en <> '' and why_fr <> ''),
	CONSTRAINT "corrigendum_corrects" CHECK(says_en <> should_en or says_fr <> should_fr),
	CONSTRAINT "corrigendum_settled" CHECK((state = 'proposed') = (settled_at is null)),
	CONSTRAINT "corrigendum_settled_by" CHECK((settled_by is null) = (settled_at is null)),
	CONSTRAINT "corrigendum_by_both" CHECK(state <> 'standing' or settled_by <> proposed_by)
) STRICT;
--> statement-breakpoint
CREATE INDEX `corrigendum_decision` ON `corrigendum` (`decision_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `corrigendum_proposed` ON `corrigendum` (`decision_id`) WHERE state = 'proposed';--> statement-breakpoint
CREATE TABLE `decision_deferral` (
	`decision_id` text PRIMARY KEY NOT NULL,
	`until_day` text,
	`condition_en` text DEFAULT '' NOT NULL,
	`condition_fr` text DEFAULT '' NOT NULL,
	`acts` text NOT NULL,
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "decision_deferral_until" CHECK(until_day is null or until_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "decision_deferral_both" CHECK((condition_en = '') = (condition_fr = '')),
	CONSTRAINT "decision_deferral_either" CHECK((until_day is null) = (condition_en <> '')),
	CONSTRAINT "decision_deferral_acts" CHECK(acts <> '')
) STRICT;
--> statement-breakpoint
CREATE TABLE `decision_replaced` (
	`decision_id` text NOT NULL,
	`earlier_id` text NOT NULL,
	`kind` text NOT NULL,
	`since` integer,
	PRIMARY KEY(`decision_id`, `earlier_id`),
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`earlier_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "decision_replaced_kind" CHECK(kind in ('supersedes', 'rescinds')),
	CONSTRAINT "decision_replaced_another" CHECK(decision_id <> earlier_id)
) STRICT;
--> statement-breakpoint
CREATE INDEX `decision_replaced_earlier` ON `decision_replaced` (`earlier_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `decision_replaced_once` ON `decision_replaced` (`earlier_id`) WHERE since is not null;--> statement-breakpoint
DROP TRIGGER position_while_open;
--> statement-breakpoint
DROP TRIGGER footnote_decided_insert;
--> statement-breakpoint
DROP TRIGGER footnote_decided_update;
--> statement-breakpoint
CREATE TABLE `__new_decision` (
	`id` text PRIMARY KEY NOT NULL,
	`proceeding_id` text NOT NULL,
	`body_id` text NOT NULL,
	`series` text NOT NULL,
	`fiscal_year` integer NOT NULL,
	`sequence` integer NOT NULL,
	`number` text NOT NULL,
	`agreed` text NOT NULL,
	`outcome` text NOT NULL,
	`state` text NOT NULL,
	`until_day` text,
	`title_en` text NOT NULL,
	`title_fr` text NOT NULL,
	`reason_en` text DEFAULT '' NOT NULL,
	`reason_fr` text DEFAULT '' NOT NULL,
	`digest_en` text NOT NULL,
	`digest_fr` text NOT NULL,
	`voices` text NOT NULL,
	`declared_by` text NOT NULL,
	`declared_at` integer NOT NULL,
	`in_force_at` integer,
	`edition` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`proceeding_id`) REFERENCES `proceeding`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`body_id`) REFERENCES `body`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`declared_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "decision_series" CHECK(series in ('open', 'in-camera')),
	CONSTRAINT "decision_agreed" CHECK(agreed in ('consensus', 'consensus-with-reservations', 'provisional', 'no-consensus')),
	CONSTRAINT "decision_outcome" CHECK(outcome in ('approved', 'approved-with-conditions', 'approved-with-modification', 'noted', 'deferred', 'returned', 'declined')),
	CONSTRAINT "decision_state" CHECK(state in ('in-force', 'provisional', 'not-in-force', 'superseded', 'rescinded')),
	CONSTRAINT "decision_until" CHECK(until_day is null or until_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "decision_provisional_dated" CHECK((agreed = 'provisional') = (until_day is not null)),
	CONSTRAINT "decision_in_force_since" CHECK(state <> 'in-force' or in_force_at is not null),
	CONSTRAINT "decision_not_in_force" CHECK(state not in ('provisional', 'not-in-force') or in_force_at is null),
	CONSTRAINT "decision_without_consensus" CHECK(agreed <> 'no-consensus' or outcome in ('deferred', 'returned', 'declined')),
	CONSTRAINT "decision_both_reasons" CHECK((reason_en = '') = (reason_fr = ''))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_decision`("id", "proceeding_id", "body_id", "series", "fiscal_year", "sequence", "number", "agreed", "outcome", "state", "until_day", "title_en", "title_fr", "reason_en", "reason_fr", "digest_en", "digest_fr", "voices", "declared_by", "declared_at", "in_force_at", "edition") SELECT "id", "proceeding_id", "body_id", "series", "fiscal_year", "sequence", "number", "agreed", "outcome", "state", "until_day", "title_en", "title_fr", "reason_en", "reason_fr", "digest_en", "digest_fr", "voices", "declared_by", "declared_at", "in_force_at", "edition" FROM `decision`;--> statement-breakpoint
DROP TABLE `decision`;--> statement-breakpoint
ALTER TABLE `__new_decision` RENAME TO `decision`;--> statement-breakpoint
CREATE UNIQUE INDEX `decision_proceeding` ON `decision` (`proceeding_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `decision_sequence` ON `decision` (`body_id`,`series`,`fiscal_year`,`sequence`);--> statement-breakpoint
CREATE UNIQUE INDEX `decision_number` ON `decision` (`number`);--> statement-breakpoint
CREATE INDEX `decision_declared` ON `decision` (`declared_at`);--> statement-breakpoint
CREATE INDEX `decision_waiting` ON `decision` (`proceeding_id`) WHERE state in ('provisional', 'not-in-force');
--> statement-breakpoint
CREATE TRIGGER position_while_open BEFORE INSERT ON position WHEN NOT EXISTS (
  SELECT 1 FROM proceeding p WHERE p.id = NEW.proceeding_id AND (p.state = 'open' OR EXISTS (
    SELECT 1 FROM decision d WHERE d.proceeding_id = p.id AND d.state = 'provisional'
  ))
) BEGIN SELECT RAISE(ABORT, 'positions are taken while a proceeding is open'); END;
--> statement-breakpoint
CREATE TRIGGER footnote_decided_insert BEFORE INSERT ON footnote WHEN EXISTS (
  SELECT 1 FROM proceeding p WHERE p.id = NEW.proceeding_id AND p.state <> 'open'
) AND NOT EXISTS (
  SELECT 1 FROM decision d WHERE d.proceeding_id = NEW.proceeding_id AND d.state = 'provisional'
) BEGIN SELECT RAISE(ABORT, 'footnotes are decided with their matter'); END;
--> statement-breakpoint
CREATE TRIGGER footnote_decided_update BEFORE UPDATE ON footnote WHEN EXISTS (
  SELECT 1 FROM proceeding p WHERE p.id = OLD.proceeding_id AND p.state <> 'open'
) AND NOT EXISTS (
  SELECT 1 FROM decision d WHERE d.proceeding_id = OLD.proceeding_id AND d.state = 'provisional'
) BEGIN SELECT RAISE(ABORT, 'footnotes are decided with their matter'); END;
--> statement-breakpoint
CREATE TRIGGER decision_without_gaps BEFORE INSERT ON decision WHEN NEW.sequence <> 1 + coalesce((
  SELECT max(d.sequence) FROM decision d WHERE d.body_id = NEW.body_id AND d.series = NEW.series AND d.fiscal_year = NEW.fiscal_year
), 0) BEGIN SELECT RAISE(ABORT, 'decisions are numbered without gaps'); END;
--> statement-breakpoint
CREATE TRIGGER decision_kept_update BEFORE UPDATE OF id, proceeding_id, body_id, series, fiscal_year, sequence, number, agreed, outcome,
  until_day, title_en, title_fr, reason_en, reason_fr, digest_en, digest_fr, voices, declared_by, declared_at ON decision
BEGIN SELECT RAISE(ABORT, 'a declared decision does not change'); END;
--> statement-breakpoint
CREATE TRIGGER decision_kept_delete BEFORE DELETE ON decision BEGIN SELECT RAISE(ABORT, 'a declared decision does not change'); END;
--> statement-breakpoint
CREATE TRIGGER decision_moves BEFORE UPDATE ON decision WHEN NOT (
  (OLD.state IN ('provisional', 'not-in-force') AND NEW.state = 'in-force')
  OR (OLD.state IN ('in-force', 'provisional', 'not-in-force') AND NEW.in_force_at IS OLD.in_force_at AND EXISTS (
    SELECT 1 FROM decision_replaced r WHERE r.earlier_id = OLD.id AND r.since IS NOT NULL
      AND NEW.state = CASE r.kind WHEN 'supersedes' THEN 'superseded' ELSE 'rescinded' END))
) BEGIN SELECT RAISE(ABORT, 'a decision stands, until a later one in force takes its place'); END;
--> statement-breakpoint
CREATE TRIGGER decision_replaced_insert BEFORE INSERT ON decision_replaced WHEN NOT EXISTS (
  SELECT 1 FROM decision n JOIN decision e ON e.body_id = n.body_id AND e.declared_at <= n.declared_at
    JOIN proceeding np ON np.id = n.proceeding_id JOIN proceeding ep ON ep.id = e.proceeding_id AND ep.kind = np.kind
  WHERE n.id = NEW.decision_id AND e.id = NEW.earlier_id AND n.outcome LIKE 'approved%'
    AND (NEW.since IS NULL OR n.state = 'in-force')
) BEGIN SELECT RAISE(ABORT, 'only what its body approved later takes the place of a decision'); END;
--> statement-breakpoint
CREATE TRIGGER decision_replaced_update BEFORE UPDATE ON decision_replaced WHEN OLD.since IS NOT NULL OR NEW.since IS NULL
  OR NEW.decision_id <> OLD.decision_id OR NEW.earlier_id <> OLD.earlier_id OR NEW.kind <> OLD.kind
  OR NOT EXISTS (SELECT 1 FROM decision n WHERE n.id = NEW.decision_id AND n.state = 'in-force')
BEGIN SELECT RAISE(ABORT, 'a decision is replaced once, by one that is in force'); END;
--> statement-breakpoint
CREATE TRIGGER decision_replaced_delete BEFORE DELETE ON decision_replaced BEGIN SELECT RAISE(ABORT, 'a declared decision does not change'); END;
--> statement-breakpoint
CREATE TRIGGER decision_deferral_insert BEFORE INSERT ON decision_deferral WHEN NOT EXISTS (
  SELECT 1 FROM decision d WHERE d.id = NEW.decision_id AND d.outcome = 'deferred'
) BEGIN SELECT RAISE(ABORT, 'only what is deferred has a deferral'); END;
--> statement-breakpoint
CREATE TRIGGER decision_deferral_update BEFORE UPDATE ON decision_deferral BEGIN SELECT RAISE(ABORT, 'a declared decision does not change'); END;
--> statement-breakpoint
CREATE TRIGGER decision_deferral_delete BEFORE DELETE ON decision_deferral BEGIN SELECT RAISE(ABORT, 'a declared decision does not change'); END;
--> statement-breakpoint
CREATE TRIGGER corrigendum_insert BEFORE INSERT ON corrigendum WHEN NEW.state <> 'proposed' BEGIN SELECT RAISE(ABORT, 'a corrigendum is proposed first'); END;
--> statement-breakpoint
CREATE TRIGGER corrigendum_update BEFORE UPDATE ON corrigendum WHEN OLD.state <> 'proposed' OR NEW.state = 'proposed'
  OR NEW.id <> OLD.id OR NEW.decision_id <> OLD.decision_id OR NEW.part <> OLD.part
  OR NEW.says_en <> OLD.says_en OR NEW.says_fr <> OLD.says_fr OR NEW.should_en <> OLD.should_en OR NEW.should_fr <> OLD.should_fr
  OR NEW.why_en <> OLD.why_en OR NEW.why_fr <> OLD.why_fr
  OR NEW.proposed_by <> OLD.proposed_by OR NEW.proposed_in <> OLD.proposed_in OR NEW.proposed_at <> OLD.proposed_at
BEGIN SELECT RAISE(ABORT, 'a corrigendum is settled once, as it was proposed'); END;
--> statement-breakpoint
CREATE TRIGGER corrigendum_delete BEFORE DELETE ON corrigendum BEGIN SELECT RAISE(ABORT, 'a corrigendum stands, or was taken back'); END;