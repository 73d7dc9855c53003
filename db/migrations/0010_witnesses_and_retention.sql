CREATE TABLE `handed_over` (
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`proposal_id` text NOT NULL,
	PRIMARY KEY(`kind`, `subject_id`),
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `hold` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`state` text NOT NULL,
	`reason` text NOT NULL,
	`placed_by` text NOT NULL,
	`placed_at` integer NOT NULL,
	`lifted_by` text,
	`lifted_at` integer,
	`lift_reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`placed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lifted_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "hold_kind" CHECK(kind in ('body', 'person', 'kind')),
	CONSTRAINT "hold_state" CHECK(state in ('standing', 'lifted')),
	CONSTRAINT "hold_reason" CHECK(reason <> ''),
	CONSTRAINT "hold_lifted" CHECK((state = 'lifted') = (lifted_at is not null)),
	CONSTRAINT "hold_lifted_by" CHECK((lifted_by is null) = (lifted_at is null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `hold_standing` ON `hold` (`state`,`kind`,`subject`);--> statement-breakpoint
CREATE TABLE `ledger_head` (
	`day` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`hash` text NOT NULL,
	`at` integer NOT NULL,
	`next_at` integer NOT NULL,
	`mailed` integer NOT NULL,
	CONSTRAINT "ledger_head_day" CHECK(day is null or day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "ledger_head_next" CHECK(next_at > at),
	CONSTRAINT "ledger_head_hash" CHECK(length(hash) = 64 and number > 0 and mailed >= 0)
) STRICT;
--> statement-breakpoint
CREATE TABLE `proposal` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`state` text NOT NULL,
	`reason` text NOT NULL,
	`disposition` text,
	`years` integer,
	`ended_before` integer,
	`counted` integer,
	`proposed_by` text NOT NULL,
	`proposed_at` integer NOT NULL,
	`settled_by` text,
	`settled_at` integer,
	FOREIGN KEY (`proposed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`settled_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "proposal_kind" CHECK(kind in ('erase', 'dispose', 'change')),
	CONSTRAINT "proposal_state" CHECK(state in ('proposed', 'done', 'withdrawn')),
	CONSTRAINT "proposal_disposition" CHECK(disposition in ('keep', 'dispose', 'transfer')),
	CONSTRAINT "proposal_settled" CHECK((state = 'proposed') = (settled_at is null)),
	CONSTRAINT "proposal_settled_by" CHECK((settled_by is null) = (settled_at is null)),
	CONSTRAINT "proposal_two_people" CHECK(state <> 'done' or settled_by <> proposed_by),
	CONSTRAINT "proposal_change" CHECK(kind <> 'change' or disposition is not null),
	CONSTRAINT "proposal_years" CHECK(years is null or (years between 1 and 100 and disposition in ('dispose', 'transfer'))),
	CONSTRAINT "proposal_dispose" CHECK(kind <> 'dispose' or (ended_before is not null and counted is not null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `proposal_subject` ON `proposal` (`kind`,`subject`,`state`);--> statement-breakpoint
CREATE UNIQUE INDEX `proposal_open` ON `proposal` (`kind`,`subject`) WHERE state = 'proposed';--> statement-breakpoint
CREATE TABLE `witness` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text,
	`name` text DEFAULT '' NOT NULL,
	`email` text DEFAULT '' NOT NULL,
	`language` text NOT NULL,
	`from_day` text NOT NULL,
	`until_day` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "witness_language" CHECK(language in ('en', 'fr')),
	CONSTRAINT "witness_from" CHECK(from_day is null or from_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "witness_until" CHECK(until_day is null or until_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "witness_range" CHECK(until_day is null or until_day >= from_day),
	CONSTRAINT "witness_reached" CHECK((person_id is null) = (email <> '') and (person_id is null or name = ''))
) STRICT;
--> statement-breakpoint
CREATE INDEX `witness_person` ON `witness` (`person_id`);--> statement-breakpoint
CREATE INDEX `refused_attempt_at` ON `refused_attempt` (`at`);--> statement-breakpoint
CREATE INDEX `refused_attempt_person` ON `refused_attempt` (`person_id`);