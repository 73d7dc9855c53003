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
CREATE INDEX `routing_note_routing` ON `routing_note` (`routing_id`,`on_day`);
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
