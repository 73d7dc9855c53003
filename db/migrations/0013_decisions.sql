CREATE TABLE `decision` (
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
	CONSTRAINT "decision_state" CHECK(state in ('in-force', 'provisional', 'not-in-force')),
	CONSTRAINT "decision_until" CHECK(until_day is null or until_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "decision_provisional_dated" CHECK((agreed = 'provisional') = (until_day is not null)),
	CONSTRAINT "decision_in_force_at" CHECK((state = 'in-force') = (in_force_at is not null)),
	CONSTRAINT "decision_without_consensus" CHECK(agreed <> 'no-consensus' or outcome in ('deferred', 'returned', 'declined')),
	CONSTRAINT "decision_both_reasons" CHECK((reason_en = '') = (reason_fr = ''))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `decision_proceeding` ON `decision` (`proceeding_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `decision_sequence` ON `decision` (`body_id`,`series`,`fiscal_year`,`sequence`);--> statement-breakpoint
CREATE UNIQUE INDEX `decision_number` ON `decision` (`number`);--> statement-breakpoint
CREATE INDEX `decision_declared` ON `decision` (`declared_at`);--> statement-breakpoint
CREATE INDEX `decision_waiting` ON `decision` (`proceeding_id`) WHERE in_force_at is null;--> statement-breakpoint
CREATE TABLE `decision_condition` (
	`id` text PRIMARY KEY NOT NULL,
	`decision_id` text NOT NULL,
	`place` integer NOT NULL,
	`text_en` text NOT NULL,
	`text_fr` text NOT NULL,
	`owner` text NOT NULL,
	`due_day` text NOT NULL,
	`time` text NOT NULL,
	`evidence` text DEFAULT '' NOT NULL,
	`verified_by` text,
	`verified_at` integer,
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`verified_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "decision_condition_time" CHECK(time in ('before', 'after')),
	CONSTRAINT "decision_condition_due" CHECK(due_day is null or due_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "decision_condition_verified" CHECK((verified_by is null) = (verified_at is null)),
	CONSTRAINT "decision_condition_evidence" CHECK(verified_at is null or evidence <> '')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `decision_condition_place` ON `decision_condition` (`decision_id`,`place`);--> statement-breakpoint
CREATE INDEX `decision_condition_open` ON `decision_condition` (`due_day`) WHERE verified_at is null;--> statement-breakpoint
CREATE TABLE `footnote` (
	`proceeding_id` text NOT NULL,
	`voice_id` text NOT NULL,
	`en` text NOT NULL,
	`fr` text NOT NULL,
	`settled_by` text NOT NULL,
	`settled_at` integer NOT NULL,
	PRIMARY KEY(`proceeding_id`, `voice_id`),
	FOREIGN KEY (`proceeding_id`) REFERENCES `proceeding`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`settled_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "footnote_both" CHECK(en <> '' and fr <> '')
) STRICT;
--> statement-breakpoint
CREATE TABLE `position` (
	`id` text PRIMARY KEY NOT NULL,
	`proceeding_id` text NOT NULL,
	`voice_id` text NOT NULL,
	`seat_id` text NOT NULL,
	`kind` text NOT NULL,
	`words` text DEFAULT '' NOT NULL,
	`words_language` text NOT NULL,
	`until_day` text,
	`entry` text NOT NULL,
	`source` text DEFAULT '' NOT NULL,
	`person_id` text NOT NULL,
	`standing` text NOT NULL,
	`confirms_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`proceeding_id`) REFERENCES `proceeding`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seat_id`) REFERENCES `seat`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "position_kind" CHECK(kind in ('agree', 'reservation', 'no-position', 'not-endorse', 'discuss', 'pending', 'recused')),
	CONSTRAINT "position_entry" CHECK(entry in ('taken', 'prepared', 'entered')),
	CONSTRAINT "position_until" CHECK(until_day is null or until_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "position_pending_dated" CHECK((kind = 'pending') = (until_day is not null)),
	CONSTRAINT "position_in_words" CHECK(kind not in ('reservation', 'not-endorse', 'discuss', 'recused') or words <> ''),
	CONSTRAINT "position_source" CHECK((entry = 'entered') = (source <> ''))
) STRICT;
--> statement-breakpoint
CREATE INDEX `position_proceeding` ON `position` (`proceeding_id`,`at`);--> statement-breakpoint
CREATE TABLE `proceeding` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`matter_id` text NOT NULL,
	`body_id` text NOT NULL,
	`since` integer NOT NULL,
	`title_en` text NOT NULL,
	`title_fr` text NOT NULL,
	`channel` text NOT NULL,
	`state` text NOT NULL,
	`opened_by` text NOT NULL,
	`opened_at` integer NOT NULL,
	`closes_at` integer NOT NULL,
	`ended_at` integer,
	`reminded_at` integer,
	`edition` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`body_id`) REFERENCES `body`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "proceeding_kind" CHECK(kind in ('recommendation', 'work-plan', 'terms', 'funding', 'motion')),
	CONSTRAINT "proceeding_channel" CHECK(channel in ('meeting', 'written', 'silence')),
	CONSTRAINT "proceeding_state" CHECK(state in ('open', 'declared', 'withdrawn')),
	CONSTRAINT "proceeding_ended" CHECK((state = 'open') = (ended_at is null)),
	CONSTRAINT "proceeding_closes" CHECK(closes_at > opened_at),
	CONSTRAINT "proceeding_silence" CHECK(channel <> 'silence' or kind not in ('funding', 'terms', 'work-plan'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `proceeding_open` ON `proceeding` (`kind`,`matter_id`,`body_id`) WHERE state = 'open';--> statement-breakpoint
CREATE INDEX `proceeding_matter` ON `proceeding` (`kind`,`matter_id`,`since`);--> statement-breakpoint
CREATE INDEX `proceeding_body` ON `proceeding` (`body_id`,`state`);--> statement-breakpoint
CREATE INDEX `proceeding_closing` ON `proceeding` (`closes_at`) WHERE state = 'open';
--> statement-breakpoint
CREATE TRIGGER position_kept_update BEFORE UPDATE ON position BEGIN SELECT RAISE(ABORT, 'positions are kept as they were taken'); END;
--> statement-breakpoint
CREATE TRIGGER position_kept_delete BEFORE DELETE ON position BEGIN SELECT RAISE(ABORT, 'positions are kept as they were taken'); END;
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
CREATE TRIGGER footnote_kept_delete BEFORE DELETE ON footnote BEGIN SELECT RAISE(ABORT, 'a footnote is written anew, never removed'); END;
--> statement-breakpoint
CREATE TRIGGER decision_without_gaps BEFORE INSERT ON decision WHEN NEW.sequence <> 1 + coalesce((
  SELECT max(d.sequence) FROM decision d WHERE d.body_id = NEW.body_id AND d.series = NEW.series AND d.fiscal_year = NEW.fiscal_year
), 0) BEGIN SELECT RAISE(ABORT, 'decisions are numbered without gaps'); END;
--> statement-breakpoint
CREATE TRIGGER decision_kept_update BEFORE UPDATE OF id, proceeding_id, body_id, series, fiscal_year, sequence, number, agreed, outcome,
  until_day, title_en, title_fr, reason_en, reason_fr, digest_en, digest_fr, voices, declared_by, declared_at ON decision
BEGIN SELECT RAISE(ABORT, 'a declared decision does not change'); END;
--> statement-breakpoint
CREATE TRIGGER decision_in_force_kept BEFORE UPDATE ON decision WHEN OLD.state = 'in-force' BEGIN SELECT RAISE(ABORT, 'a decision in force stands'); END;
--> statement-breakpoint
CREATE TRIGGER decision_kept_delete BEFORE DELETE ON decision BEGIN SELECT RAISE(ABORT, 'a declared decision does not change'); END;
--> statement-breakpoint
CREATE TRIGGER decision_condition_kept_update BEFORE UPDATE OF id, decision_id, place, text_en, text_fr, owner, due_day, time ON decision_condition
BEGIN SELECT RAISE(ABORT, 'a declared decision does not change'); END;
--> statement-breakpoint
CREATE TRIGGER decision_condition_verified_once BEFORE UPDATE ON decision_condition WHEN OLD.verified_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a condition is verified once'); END;
--> statement-breakpoint
CREATE TRIGGER decision_condition_kept_delete BEFORE DELETE ON decision_condition BEGIN SELECT RAISE(ABORT, 'a declared decision does not change'); END;
