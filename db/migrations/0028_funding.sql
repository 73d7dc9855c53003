CREATE TABLE `chair_naming` (
	`id` text PRIMARY KEY NOT NULL,
	`proceeding_id` text NOT NULL,
	`seat_id` text NOT NULL,
	`by_person` text NOT NULL,
	`by_seat` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`proceeding_id`) REFERENCES `proceeding`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seat_id`) REFERENCES `seat`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_seat`) REFERENCES `seat`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `chair_naming_proceeding` ON `chair_naming` (`proceeding_id`,`at`);--> statement-breakpoint
CREATE TABLE `decision_sum` (
	`decision_id` text PRIMARY KEY NOT NULL,
	`asked_cents` integer NOT NULL,
	`cents` integer NOT NULL,
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "decision_sum_asked" CHECK(asked_cents > 0 and asked_cents <= 100000000000),
	CONSTRAINT "decision_sum_part" CHECK(cents > 0 and cents <= asked_cents)
) STRICT;
--> statement-breakpoint
CREATE TABLE `matter_tie` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`matter_id` text NOT NULL,
	`since` integer NOT NULL,
	`why` text NOT NULL,
	`person_id` text,
	`jurisdiction_id` text,
	`body_id` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`jurisdiction_id`) REFERENCES `jurisdiction`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`body_id`) REFERENCES `body`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "matter_tie_kind" CHECK(kind in ('recommendation', 'work-plan', 'terms', 'funding', 'motion')),
	CONSTRAINT "matter_tie_why" CHECK(why in ('signed', 'drafted', 'declared', 'receives', 'of-group')),
	CONSTRAINT "matter_tie_person" CHECK((person_id is not null) = (why in ('signed', 'drafted', 'declared'))),
	CONSTRAINT "matter_tie_jurisdiction" CHECK((jurisdiction_id is not null) = (why = 'receives')),
	CONSTRAINT "matter_tie_body" CHECK((body_id is not null) = (why = 'of-group'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `matter_tie_matter` ON `matter_tie` (`kind`,`matter_id`,`since`);--> statement-breakpoint
CREATE TABLE `conflict_declaration` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`since` integer NOT NULL,
	`person_id` text NOT NULL,
	`seat_id` text NOT NULL,
	`kind` text NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	`language` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `funding_request`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seat_id`) REFERENCES `seat`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "conflict_declaration_kind" CHECK(kind in ('none', 'real', 'apparent', 'potential')),
	CONSTRAINT "conflict_declaration_language" CHECK(language in ('en', 'fr')),
	CONSTRAINT "conflict_declaration_said" CHECK((kind = 'none') = (text = ''))
) STRICT;
--> statement-breakpoint
CREATE INDEX `conflict_declaration_request` ON `conflict_declaration` (`request_id`,`since`,`at`);--> statement-breakpoint
CREATE TABLE `funding_payment` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`kind` text NOT NULL,
	`line` text NOT NULL,
	`cents` integer NOT NULL,
	`first_day` text NOT NULL,
	`payee` text NOT NULL,
	`jurisdiction_id` text,
	`reference` text NOT NULL,
	`file_id` text,
	`state` text NOT NULL,
	`recorded_by` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`paid_day` text,
	`why` text DEFAULT '' NOT NULL,
	`edition` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `funding_request`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`jurisdiction_id`) REFERENCES `jurisdiction`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_id`) REFERENCES `file`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "funding_payment_kind" CHECK(kind in ('invoice', 'claim')),
	CONSTRAINT "funding_payment_line" CHECK(line in ('professional-services', 'translation', 'travel', 'meals', 'accommodation', 'event', 'other', 'taxes')),
	CONSTRAINT "funding_payment_state" CHECK(state in ('recorded', 'paid', 'taken-back', 'dropped')),
	CONSTRAINT "funding_payment_sum" CHECK(cents > 0 and cents <= 100000000000),
	CONSTRAINT "funding_payment_first" CHECK(first_day is null or first_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "funding_payment_paid" CHECK(paid_day is null or paid_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "funding_payment_paid_on" CHECK((state in ('paid', 'taken-back')) = (paid_day is not null)),
	CONSTRAINT "funding_payment_why" CHECK((state in ('taken-back', 'dropped')) = (why <> '')),
	CONSTRAINT "funding_payment_evidence" CHECK(kind <> 'claim' or file_id is not null),
	CONSTRAINT "funding_payment_said" CHECK(payee <> '' and reference <> '')
) STRICT;
--> statement-breakpoint
CREATE INDEX `funding_payment_request` ON `funding_payment` (`request_id`,`recorded_at`);--> statement-breakpoint
CREATE INDEX `funding_payment_recorded` ON `funding_payment` (`recorded_at`) WHERE state = 'recorded';--> statement-breakpoint
CREATE INDEX `funding_payment_jurisdiction` ON `funding_payment` (`jurisdiction_id`) WHERE jurisdiction_id is not null;--> statement-breakpoint
CREATE TABLE `funding_payment_share` (
	`payment_id` text NOT NULL,
	`account_id` text NOT NULL,
	`cents` integer NOT NULL,
	`posting` integer NOT NULL,
	PRIMARY KEY(`payment_id`, `account_id`),
	FOREIGN KEY (`payment_id`) REFERENCES `funding_payment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `council_account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "funding_payment_share_sum" CHECK(cents > 0 and cents <= 100000000000)
) STRICT;
--> statement-breakpoint
CREATE TABLE `funding_question` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`person_id` text NOT NULL,
	`seat_id` text NOT NULL,
	`text` text NOT NULL,
	`language` text NOT NULL,
	`asked_at` integer NOT NULL,
	`answer` text DEFAULT '' NOT NULL,
	`answer_language` text,
	`answered_by` text,
	`answered_at` integer,
	FOREIGN KEY (`request_id`) REFERENCES `funding_request`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seat_id`) REFERENCES `seat`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "funding_question_said" CHECK(text <> ''),
	CONSTRAINT "funding_question_answered" CHECK((answer = '') = (answered_at is null) and (answered_by is null) = (answered_at is null) and (answer_language is null) = (answered_at is null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `funding_question_request` ON `funding_question` (`request_id`,`asked_at`);--> statement-breakpoint
CREATE INDEX `funding_question_open` ON `funding_question` (`request_id`) WHERE answered_at is null;--> statement-breakpoint
CREATE TABLE `funding_report` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`en` text NOT NULL,
	`fr` text NOT NULL,
	`reported_by` text NOT NULL,
	`reported_at` integer NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `funding_request`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reported_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "funding_report_both" CHECK(en <> '' and fr <> '')
) STRICT;
--> statement-breakpoint
CREATE INDEX `funding_report_request` ON `funding_report` (`request_id`,`reported_at`);--> statement-breakpoint
CREATE TABLE `funding_line` (
	`request_id` text NOT NULL,
	`kind` text NOT NULL,
	`year` integer NOT NULL,
	`cents` integer NOT NULL,
	`approved_cents` integer,
	PRIMARY KEY(`request_id`, `kind`, `year`),
	FOREIGN KEY (`request_id`) REFERENCES `funding_request`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "funding_line_kind" CHECK(kind in ('professional-services', 'translation', 'travel', 'meals', 'accommodation', 'event', 'other', 'taxes')),
	CONSTRAINT "funding_line_sum" CHECK(cents > 0 and cents <= 100000000000),
	CONSTRAINT "funding_line_approved" CHECK(approved_cents is null or approved_cents between 0 and cents)
) STRICT;
--> statement-breakpoint
CREATE TABLE `funding_purpose` (
	`request_id` text NOT NULL,
	`kind` text NOT NULL,
	`en` text DEFAULT '' NOT NULL,
	`fr` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`request_id`, `kind`),
	FOREIGN KEY (`request_id`) REFERENCES `funding_request`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "funding_purpose_kind" CHECK(kind in ('professional-services', 'translation', 'travel', 'meals', 'accommodation', 'event', 'other', 'taxes')),
	CONSTRAINT "funding_purpose_said" CHECK(en <> '' or fr <> '')
) STRICT;
--> statement-breakpoint
CREATE TABLE `funding_request` (
	`id` text PRIMARY KEY NOT NULL,
	`body_id` text NOT NULL,
	`fiscal_year` integer,
	`sequence` integer,
	`number` text,
	`source` text NOT NULL,
	`state` text NOT NULL,
	`title_en` text DEFAULT '' NOT NULL,
	`title_fr` text DEFAULT '' NOT NULL,
	`first_year` integer NOT NULL,
	`years` integer DEFAULT 1 NOT NULL,
	`plan_line` text DEFAULT '' NOT NULL,
	`source_id` text,
	`amends_id` text,
	`supplier` text DEFAULT '' NOT NULL,
	`supplier_key` text DEFAULT '' NOT NULL,
	`other_cents` integer,
	`other_from` text DEFAULT '' NOT NULL,
	`nobody_receives` integer DEFAULT false NOT NULL,
	`note_en` text DEFAULT '' NOT NULL,
	`note_fr` text DEFAULT '' NOT NULL,
	`forwarded_by` text,
	`owners_decide` integer DEFAULT false NOT NULL,
	`asked_until_day` text,
	`stands_since` integer,
	`submitted_at` integer,
	`contract` text DEFAULT '' NOT NULL,
	`contract_day` text,
	`why` text DEFAULT '' NOT NULL,
	`state_since` integer NOT NULL,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	`edition` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`body_id`) REFERENCES `body`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `recommendation_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`forwarded_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "funding_request_language" CHECK(source in ('en', 'fr')),
	CONSTRAINT "funding_request_states" CHECK(state in ('draft', 'submitted', 'incomplete', 'declaring', 'in-review', 'to-confirm', 'unfunded', 'committed', 'contracting', 'reporting', 'completed', 'closed', 'joined', 'deferred', 'declined', 'withdrawn', 'cancelled')),
	CONSTRAINT "funding_request_numbered" CHECK((number is null) = (sequence is null) and (number is null) = (fiscal_year is null)),
	CONSTRAINT "funding_request_years" CHECK(years between 1 and 3 and first_year between 1998 and 2199),
	CONSTRAINT "funding_request_other" CHECK(other_cents is null or (other_cents > 0 and other_cents <= 100000000000)),
	CONSTRAINT "funding_request_stands" CHECK(state not in ('declaring', 'in-review') or stands_since is not null),
	CONSTRAINT "funding_request_submitted" CHECK(state = 'draft' or submitted_at is not null),
	CONSTRAINT "funding_request_titled" CHECK(state in ('draft', 'submitted', 'incomplete', 'withdrawn') or (title_en <> '' and title_fr <> '')),
	CONSTRAINT "funding_request_asked" CHECK(asked_until_day is null or asked_until_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "funding_request_contract" CHECK(contract_day is null or contract_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "funding_request_contracted" CHECK((contract = '') = (contract_day is null)),
	CONSTRAINT "funding_request_joined" CHECK(state <> 'joined' or amends_id is not null),
	CONSTRAINT "funding_request_amendment" CHECK(amends_id is null or (amends_id <> id and state not in ('committed', 'contracting', 'reporting', 'completed', 'closed'))),
	CONSTRAINT "funding_request_cancelled" CHECK((state = 'cancelled') = (why <> ''))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `funding_request_number_unique` ON `funding_request` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `funding_request_sequence` ON `funding_request` (`body_id`,`fiscal_year`,`sequence`);--> statement-breakpoint
CREATE INDEX `funding_request_state` ON `funding_request` (`state`,`state_since`);--> statement-breakpoint
CREATE INDEX `funding_request_supplier` ON `funding_request` (`supplier_key`,`body_id`) WHERE supplier_key <> '';--> statement-breakpoint
CREATE UNIQUE INDEX `funding_request_amends` ON `funding_request` (`amends_id`) WHERE amends_id is not null and state not in ('declined', 'closed', 'joined', 'withdrawn', 'cancelled');--> statement-breakpoint
CREATE INDEX `funding_request_amended` ON `funding_request` (`amends_id`) WHERE amends_id is not null;--> statement-breakpoint
CREATE INDEX `funding_request_source` ON `funding_request` (`source_id`) WHERE source_id is not null;--> statement-breakpoint
CREATE TABLE `funding_share` (
	`request_id` text NOT NULL,
	`council_id` text NOT NULL,
	`year` integer NOT NULL,
	`cents` integer NOT NULL,
	`approved_cents` integer,
	`provision_id` text,
	PRIMARY KEY(`request_id`, `council_id`, `year`),
	FOREIGN KEY (`request_id`) REFERENCES `funding_request`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`council_id`) REFERENCES `body`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`provision_id`) REFERENCES `provision`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "funding_share_sum" CHECK(cents > 0 and cents <= 100000000000),
	CONSTRAINT "funding_share_approved" CHECK(approved_cents is null or approved_cents between 0 and cents)
) STRICT;
--> statement-breakpoint
CREATE INDEX `funding_share_council` ON `funding_share` (`council_id`,`year`);--> statement-breakpoint
CREATE TABLE `funding_text` (
	`request_id` text NOT NULL,
	`part` text NOT NULL,
	`pair_id` text NOT NULL,
	PRIMARY KEY(`request_id`, `part`),
	FOREIGN KEY (`request_id`) REFERENCES `funding_request`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pair_id`) REFERENCES `pair`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "funding_text_part" CHECK(part in ('purpose', 'results', 'background', 'objective', 'activities', 'roles', 'acceptance', 'languages', 'ownership', 'procurement'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `funding_line_move` (
	`request_id` text NOT NULL,
	`from_kind` text NOT NULL,
	`to_kind` text NOT NULL,
	`cents` integer NOT NULL,
	PRIMARY KEY(`request_id`, `from_kind`, `to_kind`),
	FOREIGN KEY (`request_id`) REFERENCES `funding_request`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "funding_line_move_from" CHECK(from_kind in ('professional-services', 'translation', 'travel', 'meals', 'accommodation', 'event', 'other', 'taxes')),
	CONSTRAINT "funding_line_move_to" CHECK(to_kind in ('professional-services', 'translation', 'travel', 'meals', 'accommodation', 'event', 'other', 'taxes')),
	CONSTRAINT "funding_line_move_sum" CHECK(cents > 0 and cents <= 100000000000),
	CONSTRAINT "funding_line_move_between" CHECK(from_kind <> to_kind)
) STRICT;
--> statement-breakpoint
CREATE TABLE `spending_limit` (
	`id` text PRIMARY KEY NOT NULL,
	`body_id` text NOT NULL,
	`cents` integer NOT NULL,
	`state` text NOT NULL,
	`decision_id` text,
	`earlier_id` text,
	`set_by` text NOT NULL,
	`set_at` integer NOT NULL,
	`ended_at` integer,
	`why` text DEFAULT '' NOT NULL,
	`edition` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`body_id`) REFERENCES `body`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`earlier_id`) REFERENCES `earlier_decision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "spending_limit_state" CHECK(state in ('standing', 'ended')),
	CONSTRAINT "spending_limit_sum" CHECK(cents > 0 and cents <= 100000000000),
	CONSTRAINT "spending_limit_decided" CHECK((decision_id is null) <> (earlier_id is null)),
	CONSTRAINT "spending_limit_ended" CHECK((state = 'ended') = (ended_at is not null)),
	CONSTRAINT "spending_limit_why" CHECK((state = 'ended') = (why <> ''))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `spending_limit_standing` ON `spending_limit` (`body_id`) WHERE state = 'standing';--> statement-breakpoint
CREATE TABLE `funding_beneficiary` (
	`request_id` text NOT NULL,
	`jurisdiction_id` text NOT NULL,
	PRIMARY KEY(`request_id`, `jurisdiction_id`),
	FOREIGN KEY (`request_id`) REFERENCES `funding_request`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`jurisdiction_id`) REFERENCES `jurisdiction`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `funding_beneficiary_jurisdiction` ON `funding_beneficiary` (`jurisdiction_id`);--> statement-breakpoint
CREATE TABLE `funding_deliverable` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`place` integer NOT NULL,
	`name_en` text DEFAULT '' NOT NULL,
	`name_fr` text DEFAULT '' NOT NULL,
	`lead` text DEFAULT '' NOT NULL,
	`due_day` text NOT NULL,
	`state` text NOT NULL,
	`settled_day` text,
	`note_en` text DEFAULT '' NOT NULL,
	`note_fr` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `funding_request`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "funding_deliverable_state" CHECK(state in ('planned', 'delivered', 'dropped')),
	CONSTRAINT "funding_deliverable_due_day" CHECK(due_day is null or due_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "funding_deliverable_settled" CHECK(settled_day is null or settled_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "funding_deliverable_named" CHECK(name_en <> '' or name_fr <> ''),
	CONSTRAINT "funding_deliverable_done" CHECK((state = 'planned') = (settled_day is null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `funding_deliverable_request` ON `funding_deliverable` (`request_id`,`place`);--> statement-breakpoint
CREATE INDEX `funding_deliverable_due` ON `funding_deliverable` (`due_day`) WHERE state = 'planned';--> statement-breakpoint
CREATE TABLE `funding_paper` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`file_id` text NOT NULL,
	`title_en` text NOT NULL,
	`title_fr` text NOT NULL,
	`language` text NOT NULL,
	`added_by` text NOT NULL,
	`added_at` integer NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`request_id`) REFERENCES `funding_request`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_id`) REFERENCES `file`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "funding_paper_language" CHECK(language in ('en', 'fr', 'both')),
	CONSTRAINT "funding_paper_titled" CHECK(title_en <> '' and title_fr <> '')
) STRICT;
--> statement-breakpoint
CREATE INDEX `funding_paper_request` ON `funding_paper` (`request_id`);--> statement-breakpoint
CREATE INDEX `funding_paper_file` ON `funding_paper` (`file_id`);--> statement-breakpoint
CREATE TABLE `funding_return` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`parts` text NOT NULL,
	`en` text NOT NULL,
	`fr` text NOT NULL,
	`returned_by` text NOT NULL,
	`returned_at` integer NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `funding_request`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`returned_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "funding_return_both" CHECK(en <> '' and fr <> '')
) STRICT;
--> statement-breakpoint
CREATE INDEX `funding_return_request` ON `funding_return` (`request_id`,`returned_at`);--> statement-breakpoint
CREATE TABLE `funding_signature` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`person_id` text NOT NULL,
	`seat_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `funding_request`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seat_id`) REFERENCES `seat`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `funding_signature_request` ON `funding_signature` (`request_id`,`at`);--> statement-breakpoint
CREATE TRIGGER funding_numbered_once BEFORE UPDATE OF body_id, fiscal_year, sequence, number, source ON funding_request WHEN NEW.body_id <> OLD.body_id OR NEW.source <> OLD.source
  OR (OLD.number IS NOT NULL AND (NEW.number IS NOT OLD.number OR NEW.sequence IS NOT OLD.sequence OR NEW.fiscal_year IS NOT OLD.fiscal_year))
BEGIN SELECT RAISE(ABORT, 'a request keeps its group, its language and its number'); END;
--> statement-breakpoint
CREATE TRIGGER funding_without_gaps BEFORE UPDATE OF sequence ON funding_request WHEN OLD.sequence IS NULL AND NEW.sequence <> 1 + coalesce((
  SELECT max(sequence) FROM funding_request WHERE body_id = NEW.body_id AND fiscal_year = NEW.fiscal_year), 0)
BEGIN SELECT RAISE(ABORT, 'numbers follow each other without gaps'); END;
--> statement-breakpoint
CREATE TRIGGER funding_form_stands BEFORE UPDATE OF first_year, years, plan_line, source_id, amends_id, supplier, supplier_key, other_cents, other_from, nobody_receives ON funding_request WHEN OLD.state NOT IN ('draft', 'incomplete')
BEGIN SELECT RAISE(ABORT, 'what was submitted stands as it was submitted'); END;
--> statement-breakpoint
CREATE TRIGGER funding_title_stands BEFORE UPDATE OF title_en, title_fr ON funding_request WHEN OLD.state NOT IN ('draft', 'incomplete', 'submitted')
BEGIN SELECT RAISE(ABORT, 'what was submitted stands as it was submitted'); END;
--> statement-breakpoint
CREATE TRIGGER funding_kept BEFORE DELETE ON funding_request WHEN OLD.state <> 'draft' OR OLD.submitted_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a request that was submitted stays'); END;
--> statement-breakpoint
CREATE TRIGGER funding_adds_up BEFORE UPDATE OF state ON funding_request WHEN NEW.state = 'declaring' AND OLD.state <> 'declaring'
  AND coalesce((SELECT sum(cents) FROM funding_line WHERE request_id = NEW.id), iif(NEW.amends_id IS NULL, -1, 0))
  <> coalesce((SELECT sum(cents) FROM funding_share WHERE request_id = NEW.id), iif(NEW.amends_id IS NULL, -2, 0))
BEGIN SELECT RAISE(ABORT, 'the lines and the split of a request add up to one sum'); END;
--> statement-breakpoint
CREATE TRIGGER funding_scoped BEFORE UPDATE OF state ON funding_request WHEN NEW.state = 'submitted' AND OLD.state <> 'submitted' AND (
  NOT EXISTS (SELECT 1 FROM funding_deliverable WHERE request_id = NEW.id) OR EXISTS (SELECT 1 FROM funding_text t JOIN pair p ON p.id = t.pair_id
    WHERE t.request_id = NEW.id AND t.part NOT IN ('purpose', 'results') AND iif(NEW.source = 'en', p.en_state, p.fr_state) = 'missing'))
BEGIN SELECT RAISE(ABORT, 'no request is submitted without a scope of work'); END;
--> statement-breakpoint
CREATE TRIGGER funding_approved_adds_up BEFORE UPDATE OF state ON funding_request WHEN NEW.state IN ('committed', 'unfunded', 'joined') AND NEW.state <> OLD.state
  AND coalesce((SELECT sum(approved_cents) FROM funding_line WHERE request_id = NEW.id), iif(NEW.amends_id IS NULL, -1, 0))
  <> coalesce((SELECT sum(approved_cents) FROM funding_share WHERE request_id = NEW.id), iif(NEW.amends_id IS NULL, -2, 0))
BEGIN SELECT RAISE(ABORT, 'what is approved adds up to one sum'); END;
--> statement-breakpoint
CREATE TRIGGER funding_backed BEFORE UPDATE OF state ON funding_request WHEN NEW.state = 'committed' AND OLD.state <> 'committed' AND coalesce((SELECT sum(approved_cents) FROM funding_share WHERE request_id = NEW.id), -1)
  <> coalesce((SELECT sum(p.cents) FROM pot t JOIN posting p ON p.to_pot = t.id
    WHERE t.of_id = NEW.id AND t.of_id <> '' AND t.kind = 'committed' AND p.flow IN ('commitment', 'drawn-on')), -2)
BEGIN SELECT RAISE(ABORT, 'what is committed stands in the accounts'); END;
--> statement-breakpoint
CREATE TRIGGER funding_joined_backed BEFORE UPDATE OF state ON funding_request WHEN NEW.state = 'joined' AND OLD.state <> 'joined' AND coalesce((SELECT sum(s.approved_cents) FROM funding_request r
    JOIN funding_share s ON s.request_id = r.id WHERE r.id IN (NEW.id, NEW.amends_id) OR (r.amends_id = NEW.amends_id AND r.state = 'joined')), -1)
  <> coalesce((SELECT sum(p.cents) FROM pot t JOIN posting p ON p.to_pot = t.id
    WHERE t.of_id = NEW.amends_id AND t.of_id <> '' AND t.kind = 'committed' AND p.flow IN ('commitment', 'drawn-on')), -2)
BEGIN SELECT RAISE(ABORT, 'what is committed stands in the accounts'); END;
--> statement-breakpoint
CREATE TRIGGER funding_amends_running BEFORE INSERT ON funding_request WHEN NEW.amends_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM funding_request r
  WHERE r.id = NEW.amends_id AND r.body_id = NEW.body_id AND r.amends_id IS NULL AND r.state IN ('committed', 'contracting', 'reporting'))
BEGIN SELECT RAISE(ABORT, 'an amendment is of a request of its group that runs'); END;
--> statement-breakpoint
CREATE TRIGGER funding_amends_one BEFORE UPDATE OF amends_id ON funding_request WHEN NEW.amends_id IS NOT OLD.amends_id
BEGIN SELECT RAISE(ABORT, 'an amendment keeps the request that it amends'); END;
--> statement-breakpoint
CREATE TRIGGER funding_amended_open BEFORE UPDATE OF state ON funding_request WHEN NEW.state IN ('completed', 'closed', 'cancelled') AND NEW.state <> OLD.state AND NEW.amends_id IS NULL
  AND EXISTS (SELECT 1 FROM funding_request m WHERE m.amends_id = NEW.id AND m.state NOT IN ('declined', 'closed', 'joined', 'withdrawn', 'cancelled'))
BEGIN SELECT RAISE(ABORT, 'an amendment is still open'); END;
--> statement-breakpoint
CREATE TRIGGER funding_line_move_begins BEFORE INSERT ON funding_line_move WHEN (SELECT amends_id FROM funding_request WHERE id = NEW.request_id) IS NULL
  OR (SELECT state FROM funding_request WHERE id = NEW.request_id) NOT IN ('draft', 'incomplete')
BEGIN SELECT RAISE(ABORT, 'only an amendment that is being written moves sums between lines'); END;
--> statement-breakpoint
CREATE TRIGGER funding_line_move_goes BEFORE DELETE ON funding_line_move WHEN (SELECT state FROM funding_request WHERE id = OLD.request_id) NOT IN ('draft', 'incomplete')
BEGIN SELECT RAISE(ABORT, 'what was submitted stands as it was submitted'); END;
--> statement-breakpoint
CREATE TRIGGER funding_line_move_stays BEFORE UPDATE ON funding_line_move
BEGIN SELECT RAISE(ABORT, 'what was submitted stands as it was submitted'); END;
--> statement-breakpoint
CREATE TRIGGER funding_line_begins BEFORE INSERT ON funding_line WHEN (SELECT state FROM funding_request WHERE id = NEW.request_id) NOT IN ('draft', 'incomplete')
BEGIN SELECT RAISE(ABORT, 'what was submitted stands as it was submitted'); END;
--> statement-breakpoint
CREATE TRIGGER funding_line_goes BEFORE DELETE ON funding_line WHEN (SELECT state FROM funding_request WHERE id = OLD.request_id) NOT IN ('draft', 'incomplete')
BEGIN SELECT RAISE(ABORT, 'what was submitted stands as it was submitted'); END;
--> statement-breakpoint
CREATE TRIGGER funding_share_begins BEFORE INSERT ON funding_share WHEN (SELECT state FROM funding_request WHERE id = NEW.request_id) NOT IN ('draft', 'incomplete')
BEGIN SELECT RAISE(ABORT, 'what was submitted stands as it was submitted'); END;
--> statement-breakpoint
CREATE TRIGGER funding_share_goes BEFORE DELETE ON funding_share WHEN (SELECT state FROM funding_request WHERE id = OLD.request_id) NOT IN ('draft', 'incomplete')
BEGIN SELECT RAISE(ABORT, 'what was submitted stands as it was submitted'); END;
--> statement-breakpoint
CREATE TRIGGER funding_deliverable_begins BEFORE INSERT ON funding_deliverable WHEN (SELECT state FROM funding_request WHERE id = NEW.request_id) NOT IN ('draft', 'incomplete')
  AND NOT EXISTS (SELECT 1 FROM funding_request m JOIN funding_deliverable d ON d.request_id = m.id
    WHERE m.amends_id = NEW.request_id AND m.state = 'joined' AND d.name_en = NEW.name_en AND d.name_fr = NEW.name_fr AND d.due_day = NEW.due_day)
BEGIN SELECT RAISE(ABORT, 'what was submitted stands as it was submitted'); END;
--> statement-breakpoint
CREATE TRIGGER funding_deliverable_goes BEFORE DELETE ON funding_deliverable WHEN (SELECT state FROM funding_request WHERE id = OLD.request_id) NOT IN ('draft', 'incomplete')
BEGIN SELECT RAISE(ABORT, 'what was submitted stands as it was submitted'); END;
--> statement-breakpoint
CREATE TRIGGER funding_beneficiary_begins BEFORE INSERT ON funding_beneficiary WHEN (SELECT state FROM funding_request WHERE id = NEW.request_id) NOT IN ('draft', 'incomplete')
BEGIN SELECT RAISE(ABORT, 'what was submitted stands as it was submitted'); END;
--> statement-breakpoint
CREATE TRIGGER funding_beneficiary_goes BEFORE DELETE ON funding_beneficiary WHEN (SELECT state FROM funding_request WHERE id = OLD.request_id) NOT IN ('draft', 'incomplete')
BEGIN SELECT RAISE(ABORT, 'what was submitted stands as it was submitted'); END;
--> statement-breakpoint
CREATE TRIGGER funding_line_stays BEFORE UPDATE ON funding_line WHEN NEW.request_id <> OLD.request_id OR NEW.kind <> OLD.kind OR NEW.year <> OLD.year OR NEW.cents <> OLD.cents
  OR (SELECT state FROM funding_request WHERE id = OLD.request_id) NOT IN ('in-review', 'to-confirm')
BEGIN SELECT RAISE(ABORT, 'only what is approved of it is written, once councils have decided'); END;
--> statement-breakpoint
CREATE TRIGGER funding_share_stays BEFORE UPDATE ON funding_share WHEN NEW.request_id <> OLD.request_id OR NEW.council_id <> OLD.council_id OR NEW.year <> OLD.year OR NEW.cents <> OLD.cents OR NEW.provision_id IS NOT OLD.provision_id
  OR (SELECT state FROM funding_request WHERE id = OLD.request_id) NOT IN ('in-review', 'to-confirm')
BEGIN SELECT RAISE(ABORT, 'only what is approved of it is written, once councils have decided'); END;
--> statement-breakpoint
CREATE TRIGGER funding_signature_kept_update BEFORE UPDATE ON funding_signature
BEGIN SELECT RAISE(ABORT, 'a signature stays'); END;
--> statement-breakpoint
CREATE TRIGGER funding_signature_kept_delete BEFORE DELETE ON funding_signature
BEGIN SELECT RAISE(ABORT, 'a signature stays'); END;
--> statement-breakpoint
CREATE TRIGGER funding_return_kept_update BEFORE UPDATE ON funding_return
BEGIN SELECT RAISE(ABORT, 'what was returned stays as it was said'); END;
--> statement-breakpoint
CREATE TRIGGER funding_return_kept_delete BEFORE DELETE ON funding_return
BEGIN SELECT RAISE(ABORT, 'what was returned stays as it was said'); END;
--> statement-breakpoint
CREATE TRIGGER conflict_declaration_kept_update BEFORE UPDATE ON conflict_declaration
BEGIN SELECT RAISE(ABORT, 'what was declared stays as it was declared'); END;
--> statement-breakpoint
CREATE TRIGGER conflict_declaration_kept_delete BEFORE DELETE ON conflict_declaration
BEGIN SELECT RAISE(ABORT, 'what was declared stays as it was declared'); END;
--> statement-breakpoint
CREATE TRIGGER funding_question_kept BEFORE DELETE ON funding_question
BEGIN SELECT RAISE(ABORT, 'a question stays'); END;
--> statement-breakpoint
CREATE TRIGGER funding_question_answered_once BEFORE UPDATE ON funding_question WHEN NEW.request_id <> OLD.request_id OR NEW.person_id <> OLD.person_id OR NEW.text <> OLD.text OR OLD.answered_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a question stays as it was asked, its answer as it was given'); END;
--> statement-breakpoint
CREATE TRIGGER funding_payment_kept BEFORE DELETE ON funding_payment
BEGIN SELECT RAISE(ABORT, 'a payment stays'); END;
--> statement-breakpoint
CREATE TRIGGER funding_payment_stays BEFORE UPDATE ON funding_payment WHEN NEW.request_id <> OLD.request_id OR NEW.cents <> OLD.cents OR NEW.line <> OLD.line OR NEW.kind <> OLD.kind
  OR NEW.first_day <> OLD.first_day OR NEW.payee <> OLD.payee OR OLD.state IN ('taken-back', 'dropped')
BEGIN SELECT RAISE(ABORT, 'a payment stays as it was recorded'); END;
--> statement-breakpoint
CREATE TRIGGER funding_payment_backed BEFORE UPDATE OF state ON funding_payment WHEN NEW.state = 'paid' AND NEW.cents <> coalesce((SELECT sum(cents) FROM funding_payment_share WHERE payment_id = NEW.id), -1)
BEGIN SELECT RAISE(ABORT, 'what is paid stands in the accounts'); END;
--> statement-breakpoint
CREATE TRIGGER funding_payment_share_real BEFORE INSERT ON funding_payment_share WHEN NOT EXISTS (SELECT 1 FROM posting p
  WHERE p.number = NEW.posting AND p.account_id = NEW.account_id AND p.cents = NEW.cents AND p.flow = 'payment')
BEGIN SELECT RAISE(ABORT, 'what is paid stands in the accounts'); END;
--> statement-breakpoint
CREATE TRIGGER funding_payment_share_kept_update BEFORE UPDATE ON funding_payment_share
BEGIN SELECT RAISE(ABORT, 'a payment stays'); END;
--> statement-breakpoint
CREATE TRIGGER funding_payment_share_kept_delete BEFORE DELETE ON funding_payment_share
BEGIN SELECT RAISE(ABORT, 'a payment stays'); END;
--> statement-breakpoint
CREATE TRIGGER funding_report_kept_update BEFORE UPDATE ON funding_report
BEGIN SELECT RAISE(ABORT, 'a report stays as it was given'); END;
--> statement-breakpoint
CREATE TRIGGER funding_report_kept_delete BEFORE DELETE ON funding_report
BEGIN SELECT RAISE(ABORT, 'a report stays as it was given'); END;
--> statement-breakpoint
CREATE TRIGGER matter_tie_kept_update BEFORE UPDATE ON matter_tie
BEGIN SELECT RAISE(ABORT, 'a tie stays'); END;
--> statement-breakpoint
CREATE TRIGGER matter_tie_kept_delete BEFORE DELETE ON matter_tie WHEN OLD.why <> 'declared'
BEGIN SELECT RAISE(ABORT, 'a tie stays'); END;
--> statement-breakpoint
CREATE TRIGGER chair_naming_kept_update BEFORE UPDATE ON chair_naming
BEGIN SELECT RAISE(ABORT, 'who was named stays on record'); END;
--> statement-breakpoint
CREATE TRIGGER chair_naming_kept_delete BEFORE DELETE ON chair_naming
BEGIN SELECT RAISE(ABORT, 'who was named stays on record'); END;
--> statement-breakpoint
CREATE TRIGGER decision_sum_kept_update BEFORE UPDATE ON decision_sum
BEGIN SELECT RAISE(ABORT, 'a declared decision does not change'); END;
--> statement-breakpoint
CREATE TRIGGER decision_sum_kept_delete BEFORE DELETE ON decision_sum
BEGIN SELECT RAISE(ABORT, 'a declared decision does not change'); END;
--> statement-breakpoint
CREATE TRIGGER spending_limit_kept BEFORE DELETE ON spending_limit
BEGIN SELECT RAISE(ABORT, 'a limit stays on record'); END;
--> statement-breakpoint
CREATE TRIGGER spending_limit_stays BEFORE UPDATE ON spending_limit WHEN OLD.state <> 'standing' OR NEW.body_id <> OLD.body_id OR NEW.cents <> OLD.cents
  OR NEW.decision_id IS NOT OLD.decision_id OR NEW.earlier_id IS NOT OLD.earlier_id
BEGIN SELECT RAISE(ABORT, 'a limit stays as its decision set it'); END;
