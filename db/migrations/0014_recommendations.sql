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
CREATE TABLE `ceding` (
	`id` text PRIMARY KEY NOT NULL,
	`seat_id` text NOT NULL,
	`person_id` text NOT NULL,
	`proceeding_id` text,
	`from_day` text,
	`until_day` text,
	`at` integer NOT NULL,
	`taken_back_at` integer,
	FOREIGN KEY (`seat_id`) REFERENCES `seat`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proceeding_id`) REFERENCES `proceeding`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "ceding_from" CHECK(from_day is null or from_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "ceding_until" CHECK(until_day is null or until_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "ceding_what" CHECK((proceeding_id is null) = (from_day is not null) and (from_day is null) = (until_day is null)),
	CONSTRAINT "ceding_range" CHECK(until_day is null or until_day > from_day),
	CONSTRAINT "ceding_taken_back" CHECK(taken_back_at is null or taken_back_at >= at)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `ceding_matter` ON `ceding` (`seat_id`,`person_id`,`proceeding_id`) WHERE proceeding_id is not null and taken_back_at is null;--> statement-breakpoint
CREATE INDEX `ceding_seat` ON `ceding` (`seat_id`);--> statement-breakpoint
CREATE TABLE `decision_text` (
	`decision_id` text PRIMARY KEY NOT NULL,
	`en` text NOT NULL,
	`fr` text NOT NULL,
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "decision_text_both" CHECK(en <> '' and fr <> '')
) STRICT;
--> statement-breakpoint
CREATE TABLE `reconciliation` (
	`proceeding_id` text PRIMARY KEY NOT NULL,
	`former_id` text NOT NULL,
	`en` text NOT NULL,
	`fr` text NOT NULL,
	FOREIGN KEY (`proceeding_id`) REFERENCES `proceeding`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`former_id`) REFERENCES `proceeding`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reconciliation_both" CHECK((en = '') = (fr = '')),
	CONSTRAINT "reconciliation_other" CHECK(former_id <> proceeding_id)
) STRICT;
--> statement-breakpoint
CREATE INDEX `reconciliation_former` ON `reconciliation` (`former_id`);--> statement-breakpoint
CREATE TABLE `recommendation` (
	`id` text PRIMARY KEY NOT NULL,
	`body_id` text NOT NULL,
	`fiscal_year` integer,
	`sequence` integer,
	`number` text,
	`source` text NOT NULL,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	FOREIGN KEY (`body_id`) REFERENCES `body`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recommendation_source" CHECK(source in ('en', 'fr')),
	CONSTRAINT "recommendation_numbered" CHECK((number is null) = (sequence is null) and (number is null) = (fiscal_year is null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `recommendation_number_unique` ON `recommendation` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `recommendation_sequence` ON `recommendation` (`body_id`,`fiscal_year`,`sequence`);--> statement-breakpoint
CREATE TABLE `recommendation_addressee` (
	`recommendation_id` text NOT NULL,
	`council_id` text NOT NULL,
	PRIMARY KEY(`recommendation_id`, `council_id`),
	FOREIGN KEY (`recommendation_id`) REFERENCES `recommendation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`council_id`) REFERENCES `body`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `recommendation_affects` (
	`version_id` text NOT NULL,
	`jurisdiction_id` text NOT NULL,
	PRIMARY KEY(`version_id`, `jurisdiction_id`),
	FOREIGN KEY (`version_id`) REFERENCES `recommendation_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`jurisdiction_id`) REFERENCES `jurisdiction`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `recommendation_affects_jurisdiction` ON `recommendation_affects` (`jurisdiction_id`);--> statement-breakpoint
CREATE TABLE `recommendation_text` (
	`version_id` text NOT NULL,
	`part` text NOT NULL,
	`pair_id` text NOT NULL,
	PRIMARY KEY(`version_id`, `part`),
	FOREIGN KEY (`version_id`) REFERENCES `recommendation_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pair_id`) REFERENCES `pair`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recommendation_text_part" CHECK(part in ('problem', 'options', 'wording', 'consequences'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `recommendation_version` (
	`id` text PRIMARY KEY NOT NULL,
	`recommendation_id` text NOT NULL,
	`number` integer NOT NULL,
	`state` text NOT NULL,
	`title_en` text DEFAULT '' NOT NULL,
	`title_fr` text DEFAULT '' NOT NULL,
	`cost` text,
	`cost_cents` integer,
	`everywhere` integer DEFAULT false NOT NULL,
	`plan_line` text DEFAULT '' NOT NULL,
	`champion_id` text,
	`wanted_by_day` text,
	`answers_id` text,
	`stands_since` integer,
	`submitted_at` integer,
	`state_since` integer NOT NULL,
	`made_at` integer NOT NULL,
	`edition` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`recommendation_id`) REFERENCES `recommendation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`champion_id`) REFERENCES `seat`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answers_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recommendation_version_state" CHECK(state in ('draft', 'in-consultation', 'agreed', 'submitted', 'incomplete', 'complete', 'under-decision', 'approved', 'approved-with-conditions', 'approved-with-modification', 'noted', 'deferred', 'returned', 'declined', 'in-implementation', 'implemented', 'closed', 'withdrawn')),
	CONSTRAINT "recommendation_version_cost" CHECK(cost in ('none', 'funding')),
	CONSTRAINT "recommendation_version_wanted" CHECK(wanted_by_day is null or wanted_by_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "recommendation_version_cents" CHECK(cost_cents is null or (cost = 'funding' and cost_cents > 0)),
	CONSTRAINT "recommendation_version_stands" CHECK(state not in ('in-consultation', 'complete', 'under-decision') or stands_since is not null),
	CONSTRAINT "recommendation_version_submitted" CHECK(state not in ('submitted', 'incomplete', 'complete', 'under-decision') or submitted_at is not null)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `recommendation_version_number` ON `recommendation_version` (`recommendation_id`,`number`);--> statement-breakpoint
CREATE INDEX `recommendation_version_state` ON `recommendation_version` (`state`,`state_since`);--> statement-breakpoint
CREATE INDEX `recommendation_version_answers` ON `recommendation_version` (`answers_id`);--> statement-breakpoint
CREATE TABLE `form_edit` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`part` text NOT NULL,
	`language` text NOT NULL,
	`before` text NOT NULL,
	`after` text NOT NULL,
	`state` text NOT NULL,
	`proposed_by` text NOT NULL,
	`proposed_at` integer NOT NULL,
	`settled_by` text,
	`settled_at` integer,
	FOREIGN KEY (`version_id`) REFERENCES `recommendation_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`settled_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "form_edit_part" CHECK(part in ('problem', 'options', 'wording', 'consequences')),
	CONSTRAINT "form_edit_language" CHECK(language in ('en', 'fr')),
	CONSTRAINT "form_edit_state" CHECK(state in ('proposed', 'accepted', 'declined')),
	CONSTRAINT "form_edit_settled" CHECK((state = 'proposed') = (settled_at is null)),
	CONSTRAINT "form_edit_settled_by" CHECK((settled_by is null) = (settled_at is null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `form_edit_waiting` ON `form_edit` (`version_id`,`part`,`language`) WHERE state = 'proposed';--> statement-breakpoint
CREATE INDEX `form_edit_version` ON `form_edit` (`version_id`,`proposed_at`);--> statement-breakpoint
CREATE TABLE `recommendation_paper` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`file_id` text NOT NULL,
	`title_en` text NOT NULL,
	`title_fr` text NOT NULL,
	`language` text NOT NULL,
	`added_by` text NOT NULL,
	`added_at` integer NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`version_id`) REFERENCES `recommendation_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_id`) REFERENCES `file`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recommendation_paper_language" CHECK(language in ('en', 'fr', 'both')),
	CONSTRAINT "recommendation_paper_titled" CHECK(title_en <> '' and title_fr <> '')
) STRICT;
--> statement-breakpoint
CREATE INDEX `recommendation_paper_version` ON `recommendation_paper` (`version_id`,`added_at`);--> statement-breakpoint
CREATE TABLE `recommendation_reply` (
	`version_id` text NOT NULL,
	`decision_id` text NOT NULL,
	`en` text DEFAULT '' NOT NULL,
	`fr` text DEFAULT '' NOT NULL,
	`replied_by` text NOT NULL,
	`replied_at` integer NOT NULL,
	PRIMARY KEY(`version_id`, `decision_id`),
	FOREIGN KEY (`version_id`) REFERENCES `recommendation_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`replied_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `recommendation_result` (
	`version_id` text PRIMARY KEY NOT NULL,
	`en` text NOT NULL,
	`fr` text NOT NULL,
	`reported_by` text NOT NULL,
	`reported_at` integer NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `recommendation_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reported_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recommendation_result_both" CHECK(en <> '' and fr <> '')
) STRICT;
--> statement-breakpoint
CREATE TABLE `recommendation_return` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`parts` text NOT NULL,
	`en` text NOT NULL,
	`fr` text NOT NULL,
	`returned_by` text NOT NULL,
	`returned_at` integer NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `recommendation_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`returned_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recommendation_return_both" CHECK(en <> '' and fr <> ''),
	CONSTRAINT "recommendation_return_parts" CHECK(json_valid(parts) and json_array_length(parts) > 0)
) STRICT;
--> statement-breakpoint
CREATE INDEX `recommendation_return_version` ON `recommendation_return` (`version_id`,`returned_at`);--> statement-breakpoint
CREATE TABLE `decision_routing` (
	`id` text PRIMARY KEY NOT NULL,
	`decision_id` text NOT NULL,
	`upper_table` text NOT NULL,
	`state` text NOT NULL,
	`reason_en` text NOT NULL,
	`reason_fr` text NOT NULL,
	`source` text DEFAULT '' NOT NULL,
	`marked_by` text NOT NULL,
	`marked_at` integer NOT NULL,
	`edition` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`marked_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "decision_routing_upper_table" CHECK(upper_table in ('deputy-ministers', 'clerks')),
	CONSTRAINT "decision_routing_state" CHECK(state in ('to-send', 'sent', 'answered')),
	CONSTRAINT "decision_routing_reason" CHECK(reason_en <> '' and reason_fr <> '')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `decision_routing_table` ON `decision_routing` (`decision_id`,`upper_table`);--> statement-breakpoint
CREATE INDEX `decision_routing_waiting` ON `decision_routing` (`decision_id`) WHERE state <> 'answered';--> statement-breakpoint
CREATE TABLE `routing_note` (
	`id` text PRIMARY KEY NOT NULL,
	`routing_id` text NOT NULL,
	`kind` text NOT NULL,
	`on_day` text NOT NULL,
	`en` text DEFAULT '' NOT NULL,
	`fr` text DEFAULT '' NOT NULL,
	`noted_by` text NOT NULL,
	`noted_at` integer NOT NULL,
	FOREIGN KEY (`routing_id`) REFERENCES `decision_routing`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`noted_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "routing_note_kind" CHECK(kind in ('sent', 'answered')),
	CONSTRAINT "routing_note_on" CHECK(on_day is null or on_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "routing_note_answer" CHECK((kind = 'answered') = (en <> '' or fr <> ''))
) STRICT;
--> statement-breakpoint
CREATE INDEX `routing_note_routing` ON `routing_note` (`routing_id`,`on_day`);--> statement-breakpoint
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
	CONSTRAINT "decision_state" CHECK(state in ('in-force', 'provisional', 'not-in-force', 'superseded', 'rescinded')),
	CONSTRAINT "decision_until" CHECK(until_day is null or until_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "decision_provisional_dated" CHECK((agreed = 'provisional') = (until_day is not null)),
	CONSTRAINT "decision_in_force_since" CHECK(state <> 'in-force' or in_force_at is not null),
	CONSTRAINT "decision_not_in_force" CHECK(state not in ('provisional', 'not-in-force') or in_force_at is null),
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
CREATE INDEX `decision_waiting` ON `decision` (`proceeding_id`) WHERE state in ('provisional', 'not-in-force');--> statement-breakpoint
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
CREATE INDEX `proceeding_closing` ON `proceeding` (`closes_at`) WHERE state = 'open';

--> statement-breakpoint
CREATE TRIGGER recommendation_numbered_once BEFORE UPDATE OF body_id, fiscal_year, sequence, number ON recommendation WHEN OLD.number IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a recommendation keeps its number'); END;
--> statement-breakpoint
CREATE TRIGGER recommendation_without_gaps BEFORE UPDATE OF sequence ON recommendation WHEN NEW.sequence <> 1 + coalesce((
  SELECT max(r.sequence) FROM recommendation r WHERE r.body_id = NEW.body_id AND r.fiscal_year = NEW.fiscal_year
), 0) BEGIN SELECT RAISE(ABORT, 'recommendations are numbered without gaps'); END;
--> statement-breakpoint
CREATE TRIGGER recommendation_return_kept_update BEFORE UPDATE ON recommendation_return BEGIN SELECT RAISE(ABORT, 'what was returned stays as it was said'); END;
--> statement-breakpoint
CREATE TRIGGER recommendation_return_kept_delete BEFORE DELETE ON recommendation_return BEGIN SELECT RAISE(ABORT, 'what was returned stays as it was said'); END;
--> statement-breakpoint
CREATE TRIGGER recommendation_result_kept_update BEFORE UPDATE ON recommendation_result BEGIN SELECT RAISE(ABORT, 'a result stays as it was reported'); END;
--> statement-breakpoint
CREATE TRIGGER recommendation_result_kept_delete BEFORE DELETE ON recommendation_result BEGIN SELECT RAISE(ABORT, 'a result stays as it was reported'); END;
--> statement-breakpoint
CREATE TRIGGER form_edit_settled_once BEFORE UPDATE ON form_edit WHEN OLD.state <> 'proposed' BEGIN SELECT RAISE(ABORT, 'an edit of form is settled once'); END;
--> statement-breakpoint
CREATE TRIGGER decision_text_kept_update BEFORE UPDATE ON decision_text BEGIN SELECT RAISE(ABORT, 'a declared decision does not change'); END;
--> statement-breakpoint
CREATE TRIGGER decision_text_kept_delete BEFORE DELETE ON decision_text BEGIN SELECT RAISE(ABORT, 'a declared decision does not change'); END;
--> statement-breakpoint
CREATE TRIGGER reconciliation_kept_update BEFORE UPDATE ON reconciliation BEGIN SELECT RAISE(ABORT, 'what was asked stays as it was asked'); END;
--> statement-breakpoint
CREATE TRIGGER reconciliation_kept_delete BEFORE DELETE ON reconciliation BEGIN SELECT RAISE(ABORT, 'what was asked stays as it was asked'); END;
--> statement-breakpoint
CREATE TRIGGER decision_routing_kept_update BEFORE UPDATE OF id, decision_id, upper_table, reason_en, reason_fr, source, marked_by, marked_at ON decision_routing
BEGIN SELECT RAISE(ABORT, 'what is routed up is kept as it was marked'); END;
--> statement-breakpoint
CREATE TRIGGER decision_routing_starts BEFORE INSERT ON decision_routing WHEN NEW.state <> 'to-send'
BEGIN SELECT RAISE(ABORT, 'what is routed up is first to be sent'); END;
--> statement-breakpoint
CREATE TRIGGER decision_routing_noted BEFORE UPDATE OF state ON decision_routing WHEN NEW.state IS NOT (
  SELECT n.kind FROM routing_note n WHERE n.routing_id = NEW.id ORDER BY n.on_day DESC, n.noted_at DESC, n.rowid DESC LIMIT 1
) BEGIN SELECT RAISE(ABORT, 'how far it has come is what was noted last'); END;
--> statement-breakpoint
CREATE TRIGGER decision_routing_kept_delete BEFORE DELETE ON decision_routing BEGIN SELECT RAISE(ABORT, 'what is routed up is kept as it was marked'); END;
--> statement-breakpoint
CREATE TRIGGER routing_note_after_sending BEFORE INSERT ON routing_note WHEN NEW.kind = 'answered' AND NOT EXISTS (
  SELECT 1 FROM routing_note n WHERE n.routing_id = NEW.routing_id AND n.kind = 'sent' AND n.on_day <= NEW.on_day
) BEGIN SELECT RAISE(ABORT, 'an answer comes after it was sent'); END;
--> statement-breakpoint
CREATE TRIGGER routing_note_kept_update BEFORE UPDATE ON routing_note BEGIN SELECT RAISE(ABORT, 'what was noted of a routing is kept'); END;
--> statement-breakpoint
CREATE TRIGGER routing_note_kept_delete BEFORE DELETE ON routing_note BEGIN SELECT RAISE(ABORT, 'what was noted of a routing is kept'); END;
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
--> statement-breakpoint
CREATE TRIGGER ceding_kept_update BEFORE UPDATE OF id, seat_id, person_id, proceeding_id, from_day, until_day, at ON ceding
BEGIN SELECT RAISE(ABORT, 'what was ceded is kept as it was'); END;
--> statement-breakpoint
CREATE TRIGGER ceding_taken_back_once BEFORE UPDATE ON ceding WHEN OLD.taken_back_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'what was ceded is taken back once'); END;
--> statement-breakpoint
CREATE TRIGGER ceding_used BEFORE UPDATE OF taken_back_at ON ceding WHEN EXISTS (
  SELECT 1 FROM position t WHERE t.proceeding_id = OLD.proceeding_id AND t.seat_id = OLD.seat_id AND t.entry = 'taken'
    AND t.person_id <> OLD.person_id AND t.at >= OLD.at
) BEGIN SELECT RAISE(ABORT, 'the alternate has spoken: what was ceded stays ceded'); END;
--> statement-breakpoint
CREATE TRIGGER ceding_kept_delete BEFORE DELETE ON ceding BEGIN SELECT RAISE(ABORT, 'what was ceded is kept as it was'); END;
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
