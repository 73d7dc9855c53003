-- The triggers that name the rebuilt tables are made anew at the end.
DROP TRIGGER `position_while_open`;--> statement-breakpoint
DROP TRIGGER `footnote_decided_insert`;--> statement-breakpoint
DROP TRIGGER `footnote_decided_update`;--> statement-breakpoint
CREATE TABLE `late_statement` (
	`id` text PRIMARY KEY NOT NULL,
	`proceeding_id` text NOT NULL,
	`voice_id` text NOT NULL,
	`seat_id` text NOT NULL,
	`kind` text NOT NULL,
	`words` text NOT NULL,
	`words_language` text NOT NULL,
	`person_id` text NOT NULL,
	`standing` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`proceeding_id`) REFERENCES `proceeding`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seat_id`) REFERENCES `seat`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "late_statement_kind" CHECK(kind in ('not-endorse', 'discuss')),
	CONSTRAINT "late_statement_in_words" CHECK(words <> '')
) STRICT;
--> statement-breakpoint
CREATE INDEX `late_statement_proceeding` ON `late_statement` (`proceeding_id`,`at`);--> statement-breakpoint
CREATE TABLE `silence` (
	`proceeding_id` text PRIMARY KEY NOT NULL,
	`zone` text NOT NULL,
	`proposed_by` text NOT NULL,
	`proposed_seat` text NOT NULL,
	`proposed_at` integer NOT NULL,
	`confirmed_by` text,
	`confirmed_seat` text,
	`confirmed_at` integer,
	FOREIGN KEY (`proceeding_id`) REFERENCES `proceeding`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_seat`) REFERENCES `seat`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`confirmed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`confirmed_seat`) REFERENCES `seat`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "silence_confirmed" CHECK((confirmed_by is null) = (confirmed_at is null) and (confirmed_seat is null) = (confirmed_at is null)),
	CONSTRAINT "silence_by_two" CHECK(confirmed_by <> proposed_by and confirmed_seat <> proposed_seat)
) STRICT;
--> statement-breakpoint
CREATE TABLE `__new_proceeding` (
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
	CONSTRAINT "proceeding_state" CHECK(state in ('proposed', 'open', 'declared', 'withdrawn', 'taken-back', 'broken')),
	CONSTRAINT "proceeding_ended" CHECK((state in ('proposed', 'open')) = (ended_at is null)),
	CONSTRAINT "proceeding_closes" CHECK(closes_at > opened_at),
	CONSTRAINT "proceeding_silence" CHECK(channel <> 'silence' or kind not in ('funding', 'terms', 'work-plan')),
	CONSTRAINT "proceeding_silence_states" CHECK(channel = 'silence' or state not in ('proposed', 'taken-back', 'broken'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_proceeding`("id", "kind", "matter_id", "body_id", "since", "title_en", "title_fr", "channel", "state", "opened_by", "opened_at", "closes_at", "ended_at", "reminded_at", "edition") SELECT "id", "kind", "matter_id", "body_id", "since", "title_en", "title_fr", "channel", "state", "opened_by", "opened_at", "closes_at", "ended_at", "reminded_at", "edition" FROM `proceeding`;--> statement-breakpoint
DROP TABLE `proceeding`;--> statement-breakpoint
ALTER TABLE `__new_proceeding` RENAME TO `proceeding`;--> statement-breakpoint
CREATE UNIQUE INDEX `proceeding_open` ON `proceeding` (`kind`,`matter_id`,`body_id`) WHERE state in ('proposed', 'open');--> statement-breakpoint
CREATE INDEX `proceeding_matter` ON `proceeding` (`kind`,`matter_id`,`since`);--> statement-breakpoint
CREATE INDEX `proceeding_body` ON `proceeding` (`body_id`,`state`);--> statement-breakpoint
CREATE INDEX `proceeding_waiting` ON `proceeding` (`state`) WHERE state in ('proposed', 'open', 'broken');--> statement-breakpoint
CREATE INDEX `proceeding_closing` ON `proceeding` (`closes_at`) WHERE state = 'open';--> statement-breakpoint
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
	`declared_with` text,
	`declared_at` integer NOT NULL,
	`recorded_at` integer NOT NULL,
	`in_force_at` integer,
	`edition` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`proceeding_id`) REFERENCES `proceeding`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`body_id`) REFERENCES `body`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`declared_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`declared_with`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "decision_series" CHECK(series in ('open', 'in-camera')),
	CONSTRAINT "decision_agreed" CHECK(agreed in ('consensus', 'consensus-with-reservations', 'provisional', 'no-consensus', 'tacit')),
	CONSTRAINT "decision_outcome" CHECK(outcome in ('approved', 'approved-with-conditions', 'approved-with-modification', 'noted', 'deferred', 'returned', 'declined')),
	CONSTRAINT "decision_state" CHECK(state in ('in-force', 'provisional', 'not-in-force')),
	CONSTRAINT "decision_until" CHECK(until_day is null or until_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "decision_provisional_dated" CHECK((agreed = 'provisional') = (until_day is not null)),
	CONSTRAINT "decision_in_force_at" CHECK((state = 'in-force') = (in_force_at is not null)),
	CONSTRAINT "decision_without_consensus" CHECK(agreed <> 'no-consensus' or outcome in ('deferred', 'returned', 'declined')),
	CONSTRAINT "decision_recorded" CHECK(recorded_at >= declared_at and (agreed = 'tacit' or recorded_at = declared_at)),
	CONSTRAINT "decision_tacit" CHECK((agreed = 'tacit') = (declared_with is not null) and (agreed <> 'tacit' or outcome = 'approved')),
	CONSTRAINT "decision_of_two" CHECK(declared_with <> declared_by),
	CONSTRAINT "decision_both_reasons" CHECK((reason_en = '') = (reason_fr = ''))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_decision`("id", "proceeding_id", "body_id", "series", "fiscal_year", "sequence", "number", "agreed", "outcome", "state", "until_day", "title_en", "title_fr", "reason_en", "reason_fr", "digest_en", "digest_fr", "voices", "declared_by", "declared_with", "declared_at", "recorded_at", "in_force_at", "edition") SELECT "id", "proceeding_id", "body_id", "series", "fiscal_year", "sequence", "number", "agreed", "outcome", "state", "until_day", "title_en", "title_fr", "reason_en", "reason_fr", "digest_en", "digest_fr", "voices", "declared_by", NULL, "declared_at", "declared_at", "in_force_at", "edition" FROM `decision`;--> statement-breakpoint
DROP TABLE `decision`;--> statement-breakpoint
ALTER TABLE `__new_decision` RENAME TO `decision`;--> statement-breakpoint
CREATE UNIQUE INDEX `decision_proceeding` ON `decision` (`proceeding_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `decision_sequence` ON `decision` (`body_id`,`series`,`fiscal_year`,`sequence`);--> statement-breakpoint
CREATE UNIQUE INDEX `decision_number` ON `decision` (`number`);--> statement-breakpoint
CREATE INDEX `decision_declared` ON `decision` (`declared_at`);--> statement-breakpoint
CREATE INDEX `decision_waiting` ON `decision` (`proceeding_id`) WHERE in_force_at is null;
--> statement-breakpoint
CREATE TRIGGER position_while_open BEFORE INSERT ON position WHEN NOT EXISTS (
  SELECT 1 FROM proceeding p WHERE p.id = NEW.proceeding_id AND (
    p.state = 'open' AND (p.channel <> 'silence' OR NEW.at < p.closes_at)
    OR EXISTS (SELECT 1 FROM decision d WHERE d.proceeding_id = p.id AND d.state = 'provisional')
  )
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
  until_day, title_en, title_fr, reason_en, reason_fr, digest_en, digest_fr, voices, declared_by, declared_with,
  declared_at, recorded_at ON decision
BEGIN SELECT RAISE(ABORT, 'a declared decision does not change'); END;
--> statement-breakpoint
CREATE TRIGGER decision_in_force_kept BEFORE UPDATE ON decision WHEN OLD.state = 'in-force' BEGIN SELECT RAISE(ABORT, 'a decision in force stands'); END;
--> statement-breakpoint
CREATE TRIGGER decision_kept_delete BEFORE DELETE ON decision BEGIN SELECT RAISE(ABORT, 'a declared decision does not change'); END;
--> statement-breakpoint
CREATE TRIGGER position_in_silence BEFORE INSERT ON position WHEN NEW.entry = 'entered' AND EXISTS (
  SELECT 1 FROM proceeding p WHERE p.id = NEW.proceeding_id AND p.channel = 'silence'
) BEGIN SELECT RAISE(ABORT, 'silence is broken by whoever speaks, not for them'); END;
--> statement-breakpoint
CREATE TRIGGER silence_proposed_first BEFORE INSERT ON proceeding WHEN NEW.channel = 'silence' AND NEW.state <> 'proposed'
BEGIN SELECT RAISE(ABORT, 'a silence procedure is proposed first'); END;
--> statement-breakpoint
CREATE TRIGGER silence_opened_by_both BEFORE UPDATE OF state ON proceeding WHEN NEW.channel = 'silence' AND NEW.state = 'open' AND NOT EXISTS (
  SELECT 1 FROM silence s WHERE s.proceeding_id = NEW.id AND s.confirmed_at = NEW.opened_at
) BEGIN SELECT RAISE(ABORT, 'a silence procedure is opened by both co-chairs'); END;
--> statement-breakpoint
CREATE TRIGGER silence_expiry_kept BEFORE UPDATE OF closes_at ON proceeding WHEN OLD.channel = 'silence'
BEGIN SELECT RAISE(ABORT, 'the expiry of silence stays as it was chosen'); END;
--> statement-breakpoint
CREATE TRIGGER silence_kept_update BEFORE UPDATE ON silence WHEN OLD.confirmed_at IS NOT NULL OR NEW.zone <> OLD.zone
  OR NEW.proposed_by <> OLD.proposed_by OR NEW.proposed_seat <> OLD.proposed_seat OR NEW.proposed_at <> OLD.proposed_at
BEGIN SELECT RAISE(ABORT, 'who opened a silence procedure stays'); END;
--> statement-breakpoint
CREATE TRIGGER silence_kept_delete BEFORE DELETE ON silence BEGIN SELECT RAISE(ABORT, 'who opened a silence procedure stays'); END;
--> statement-breakpoint
CREATE TRIGGER decision_by_silence BEFORE INSERT ON decision WHEN (NEW.agreed = 'tacit') <> EXISTS (
  SELECT 1 FROM proceeding p WHERE p.id = NEW.proceeding_id AND p.channel = 'silence'
) OR NEW.agreed = 'tacit' AND NOT EXISTS (
  SELECT 1 FROM proceeding p JOIN silence s ON s.proceeding_id = p.id WHERE p.id = NEW.proceeding_id AND p.channel = 'silence'
    AND p.closes_at = NEW.declared_at AND s.proposed_by = NEW.declared_by AND s.confirmed_by = NEW.declared_with
) BEGIN SELECT RAISE(ABORT, 'only unbroken silence approves tacitly, at its expiry, for the two who opened it'); END;
--> statement-breakpoint
CREATE TRIGGER late_statement_after BEFORE INSERT ON late_statement WHEN NOT EXISTS (
  SELECT 1 FROM proceeding p WHERE p.id = NEW.proceeding_id AND p.channel = 'silence' AND p.state = 'declared' AND NEW.at >= p.closes_at
) BEGIN SELECT RAISE(ABORT, 'what comes before the expiry is not late'); END;
--> statement-breakpoint
CREATE TRIGGER late_statement_kept_update BEFORE UPDATE ON late_statement BEGIN SELECT RAISE(ABORT, 'what was filed stays as it was filed'); END;
--> statement-breakpoint
CREATE TRIGGER late_statement_kept_delete BEFORE DELETE ON late_statement BEGIN SELECT RAISE(ABORT, 'what was filed stays as it was filed'); END;
