CREATE TABLE `credential` (
	`person_id` text PRIMARY KEY NOT NULL,
	`password` text NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `invitation` (
	`id` text PRIMARY KEY NOT NULL,
	`digest` text NOT NULL,
	`person_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `invitation_digest_unique` ON `invitation` (`digest`);--> statement-breakpoint
CREATE TABLE `session` (
	`digest` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `session_person` ON `session` (`person_id`);--> statement-breakpoint
CREATE INDEX `session_expires` ON `session` (`expires_at`);--> statement-breakpoint
CREATE TABLE `body` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`name_en` text NOT NULL,
	`name_fr` text NOT NULL,
	`acronym_en` text NOT NULL,
	`acronym_fr` text NOT NULL,
	`priority_en` text DEFAULT '' NOT NULL,
	`priority_fr` text DEFAULT '' NOT NULL,
	`created_on` text NOT NULL,
	`edition` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "body_kind" CHECK(kind in ('council', 'joint', 'sub-committee', 'working-group', 'task-team')),
	CONSTRAINT "body_state" CHECK(state in ('proposed', 'active', 'under-review', 'dissolved')),
	CONSTRAINT "body_created" CHECK(created_on is null or created_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "body_named" CHECK(name_en <> '' or name_fr <> '')
) STRICT;
--> statement-breakpoint
CREATE TABLE `body_parent` (
	`body_id` text NOT NULL,
	`parent_id` text NOT NULL,
	`tie` text NOT NULL,
	PRIMARY KEY(`body_id`, `parent_id`),
	FOREIGN KEY (`body_id`) REFERENCES `body`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_id`) REFERENCES `body`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "body_parent_tie" CHECK(tie in ('reports-to', 'joins')),
	CONSTRAINT "body_parent_other" CHECK(body_id <> parent_id)
) STRICT;
--> statement-breakpoint
CREATE INDEX `body_parent_parent` ON `body_parent` (`parent_id`);--> statement-breakpoint
CREATE TABLE `observer` (
	`id` text PRIMARY KEY NOT NULL,
	`body_id` text NOT NULL,
	`person_id` text NOT NULL,
	`from_day` text NOT NULL,
	`until_day` text,
	FOREIGN KEY (`body_id`) REFERENCES `body`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "observer_from" CHECK(from_day is null or from_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "observer_range" CHECK(until_day is null or until_day > from_day)
) STRICT;
--> statement-breakpoint
CREATE INDEX `observer_person` ON `observer` (`person_id`);--> statement-breakpoint
CREATE TABLE `job` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`person_id` text NOT NULL,
	`file_id` text,
	`name` text DEFAULT '' NOT NULL,
	`state` text NOT NULL,
	`progress` integer DEFAULT 0 NOT NULL,
	`lease_until` integer,
	`result` text,
	`problem` text,
	`taken_up` text,
	`created_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_id`) REFERENCES `file`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "job_state_known" CHECK(state in ('waiting', 'running', 'done', 'failed')),
	CONSTRAINT "job_progress" CHECK(progress between 0 and 100),
	CONSTRAINT "job_done" CHECK(state <> 'done' or result is not null),
	CONSTRAINT "job_failed" CHECK(state <> 'failed' or problem is not null)
) STRICT;
--> statement-breakpoint
CREATE INDEX `job_person` ON `job` (`person_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `job_state` ON `job` (`state`,`created_at`);--> statement-breakpoint
CREATE TABLE `pair` (
	`id` text PRIMARY KEY NOT NULL,
	`source` text NOT NULL,
	`en` text NOT NULL,
	`fr` text NOT NULL,
	`en_state` text NOT NULL,
	`fr_state` text NOT NULL,
	`en_basis` text,
	`fr_basis` text,
	`en_behind_since` integer,
	`fr_behind_since` integer,
	`en_revised_by` text,
	`fr_revised_by` text,
	`no_effect` integer DEFAULT false NOT NULL,
	`changed_by` text,
	`changed_at` integer NOT NULL,
	`edition` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`en_revised_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`fr_revised_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "pair_source" CHECK(source in ('en', 'fr')),
	CONSTRAINT "pair_en_state" CHECK(en_state in ('missing', 'requested', 'in-translation', 'draft', 'ready', 'behind')),
	CONSTRAINT "pair_fr_state" CHECK(fr_state in ('missing', 'requested', 'in-translation', 'draft', 'ready', 'behind')),
	CONSTRAINT "pair_en_revised" CHECK(en_state <> 'ready' or en_revised_by is not null),
	CONSTRAINT "pair_fr_revised" CHECK(fr_state <> 'ready' or fr_revised_by is not null),
	CONSTRAINT "pair_en_behind" CHECK((en_state = 'behind') = (en_behind_since is not null)),
	CONSTRAINT "pair_fr_behind" CHECK((fr_state = 'behind') = (fr_behind_since is not null))
) STRICT;
--> statement-breakpoint
CREATE TABLE `file` (
	`id` text PRIMARY KEY NOT NULL,
	`stored_as` text NOT NULL,
	`name` text NOT NULL,
	`bytes` integer NOT NULL,
	`digest` text NOT NULL,
	`uploaded_by` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`uploaded_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `file_stored_as_unique` ON `file` (`stored_as`);--> statement-breakpoint
CREATE TABLE `jurisdiction` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`kind` text NOT NULL,
	`level` text NOT NULL,
	`name_en` text NOT NULL,
	`name_fr` text NOT NULL,
	`article_fr` text NOT NULL,
	`zone` text NOT NULL,
	`precedence` integer NOT NULL,
	CONSTRAINT "jurisdiction_kind" CHECK(kind in ('government', 'association')),
	CONSTRAINT "jurisdiction_level" CHECK(level in ('F', 'P', 'T', 'M')),
	CONSTRAINT "jurisdiction_municipal_by_association" CHECK((kind = 'association') = (level = 'M'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `jurisdiction_code_unique` ON `jurisdiction` (`code`);--> statement-breakpoint
CREATE TABLE `office` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`from_day` text NOT NULL,
	`until_day` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "office_kind" CHECK(kind in ('analyst', 'finance', 'administrator')),
	CONSTRAINT "office_from" CHECK(from_day is null or from_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "office_until" CHECK(until_day is null or until_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "office_range" CHECK(until_day is null or until_day > from_day)
) STRICT;
--> statement-breakpoint
CREATE INDEX `office_person` ON `office` (`person_id`);--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text DEFAULT '' NOT NULL,
	`title_en` text NOT NULL,
	`title_fr` text NOT NULL,
	`email` text NOT NULL,
	`language` text NOT NULL,
	`zone` text NOT NULL,
	`jurisdiction_id` text,
	`created_at` integer NOT NULL,
	`edition` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`jurisdiction_id`) REFERENCES `jurisdiction`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "person_language" CHECK(language in ('en', 'fr')),
	CONSTRAINT "person_named" CHECK(name <> '' or title_en <> ''),
	CONSTRAINT "person_email" CHECK(email = lower(email) and email like '%_@_%')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `person_email_unique` ON `person` (`email`);--> statement-breakpoint
CREATE TABLE `reader` (
	`id` text PRIMARY KEY NOT NULL,
	`jurisdiction_id` text NOT NULL,
	`person_id` text NOT NULL,
	`from_day` text NOT NULL,
	`until_day` text,
	FOREIGN KEY (`jurisdiction_id`) REFERENCES `jurisdiction`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reader_from" CHECK(from_day is null or from_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "reader_range" CHECK(until_day is null or until_day > from_day)
) STRICT;
--> statement-breakpoint
CREATE INDEX `reader_person` ON `reader` (`person_id`);--> statement-breakpoint
CREATE TABLE `chair_role` (
	`id` text PRIMARY KEY NOT NULL,
	`seat_id` text NOT NULL,
	`from_day` text NOT NULL,
	`until_day` text,
	FOREIGN KEY (`seat_id`) REFERENCES `seat`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "chair_role_from" CHECK(from_day is null or from_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "chair_role_range" CHECK(until_day is null or until_day >= from_day)
) STRICT;
--> statement-breakpoint
CREATE INDEX `chair_role_seat` ON `chair_role` (`seat_id`);--> statement-breakpoint
CREATE TABLE `contact` (
	`id` text PRIMARY KEY NOT NULL,
	`seat_id` text NOT NULL,
	`person_id` text NOT NULL,
	`from_day` text NOT NULL,
	`until_day` text,
	FOREIGN KEY (`seat_id`) REFERENCES `seat`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contact_from" CHECK(from_day is null or from_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "contact_range" CHECK(until_day is null or until_day > from_day)
) STRICT;
--> statement-breakpoint
CREATE INDEX `contact_person` ON `contact` (`person_id`);--> statement-breakpoint
CREATE INDEX `contact_seat` ON `contact` (`seat_id`);--> statement-breakpoint
CREATE TABLE `holding` (
	`id` text PRIMARY KEY NOT NULL,
	`seat_id` text NOT NULL,
	`person_id` text NOT NULL,
	`capacity` text NOT NULL,
	`state` text NOT NULL,
	`from_day` text NOT NULL,
	`until_day` text,
	`nominated_at` integer NOT NULL,
	`confirmed_at` integer,
	`letter` text DEFAULT '' NOT NULL,
	`from_the_past` integer DEFAULT false NOT NULL,
	`edition` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`seat_id`) REFERENCES `seat`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "holding_capacity" CHECK(capacity in ('principal', 'alternate')),
	CONSTRAINT "holding_state" CHECK(state in ('nominated', 'confirmed', 'ended', 'withdrawn')),
	CONSTRAINT "holding_from" CHECK(from_day is null or from_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "holding_until" CHECK(until_day is null or until_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "holding_range" CHECK(until_day is null or until_day > from_day),
	CONSTRAINT "holding_ended_dated" CHECK(state <> 'ended' or until_day is not null),
	CONSTRAINT "holding_confirmed_at" CHECK((state in ('confirmed', 'ended')) = (confirmed_at is not null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `holding_seat` ON `holding` (`seat_id`,`state`);--> statement-breakpoint
CREATE INDEX `holding_person` ON `holding` (`person_id`,`state`);--> statement-breakpoint
CREATE TABLE `nomination_request` (
	`id` text PRIMARY KEY NOT NULL,
	`body_id` text NOT NULL,
	`seat_id` text,
	`level` text NOT NULL,
	`asked_of_id` text NOT NULL,
	`asked_at` integer NOT NULL,
	`reminded_at` integer,
	`reminders` integer DEFAULT 0 NOT NULL,
	`answered_at` integer,
	FOREIGN KEY (`body_id`) REFERENCES `body`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seat_id`) REFERENCES `seat`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_of_id`) REFERENCES `jurisdiction`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "nomination_request_level" CHECK(level in ('F', 'P', 'T', 'M'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `nomination_request_body` ON `nomination_request` (`body_id`,`answered_at`);--> statement-breakpoint
CREATE TABLE `seat` (
	`id` text PRIMARY KEY NOT NULL,
	`body_id` text NOT NULL,
	`level` text NOT NULL,
	`jurisdiction_id` text,
	`organization_en` text DEFAULT '' NOT NULL,
	`organization_fr` text DEFAULT '' NOT NULL,
	`nominated_by_id` text,
	`number_stated` integer DEFAULT true NOT NULL,
	`state` text NOT NULL,
	`opened_on` text NOT NULL,
	`ended_on` text,
	`from_the_past` integer DEFAULT false NOT NULL,
	`place` integer NOT NULL,
	`edition` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`body_id`) REFERENCES `body`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`jurisdiction_id`) REFERENCES `jurisdiction`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`nominated_by_id`) REFERENCES `jurisdiction`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "seat_level" CHECK(level in ('F', 'P', 'T', 'M')),
	CONSTRAINT "seat_state" CHECK(state in ('open', 'ended')),
	CONSTRAINT "seat_opened" CHECK(opened_on is null or opened_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "seat_ended" CHECK(ended_on is null or ended_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "seat_ended_dated" CHECK((state = 'ended') = (ended_on is not null)),
	CONSTRAINT "seat_range" CHECK(ended_on is null or ended_on >= opened_on)
) STRICT;
--> statement-breakpoint
CREATE INDEX `seat_body` ON `seat` (`body_id`,`place`);--> statement-breakpoint
CREATE INDEX `seat_jurisdiction` ON `seat` (`jurisdiction_id`);--> statement-breakpoint
CREATE TABLE `clause` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`kind` text NOT NULL,
	`value` text,
	`state` text NOT NULL,
	`section` text NOT NULL,
	`passage` text DEFAULT '' NOT NULL,
	`passage_language` text,
	`place` integer NOT NULL,
	`seat_id` text,
	`confirmed_by` text,
	`confirmed_at` integer,
	`edition` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `terms_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seat_id`) REFERENCES `seat`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`confirmed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "clause_state" CHECK(state in ('proposed', 'confirmed', 'set-aside')),
	CONSTRAINT "clause_value_json" CHECK((value is null and kind = 'quorum') or json_valid(value))
) STRICT;
--> statement-breakpoint
CREATE INDEX `clause_version` ON `clause` (`version_id`,`place`);--> statement-breakpoint
CREATE TABLE `extension` (
	`version_id` text PRIMARY KEY NOT NULL,
	`until_day` text NOT NULL,
	`granted_by` text NOT NULL,
	`granted_at` integer NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `terms_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`granted_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "extension_until" CHECK(until_day is null or until_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
--> statement-breakpoint
CREATE TABLE `terms_before` (
	`version_id` text NOT NULL,
	`council_id` text NOT NULL,
	`asked_at` integer NOT NULL,
	`confirmed_by` text,
	`confirmed_at` integer,
	PRIMARY KEY(`version_id`, `council_id`),
	FOREIGN KEY (`version_id`) REFERENCES `terms_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`council_id`) REFERENCES `body`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`confirmed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `terms_section` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`key` text NOT NULL,
	`number` integer NOT NULL,
	`title_en` text NOT NULL,
	`title_fr` text NOT NULL,
	`pair_id` text NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `terms_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pair_id`) REFERENCES `pair`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "terms_section_key_known" CHECK(key in ('context', 'mandate', 'responsibilities', 'membership', 'co-chairs', 'reporting', 'decision-making', 'meetings', 'funding'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `terms_section_key` ON `terms_section` (`version_id`,`key`);--> statement-breakpoint
CREATE TABLE `terms_version` (
	`id` text PRIMARY KEY NOT NULL,
	`body_id` text NOT NULL,
	`number` integer NOT NULL,
	`state` text NOT NULL,
	`based_on_id` text,
	`in_force_from` text,
	`in_force_until` text,
	`from_the_past` integer DEFAULT false NOT NULL,
	`adopted_on` text,
	`adopted_by` text DEFAULT '' NOT NULL,
	`document_id` text,
	`made_at` integer NOT NULL,
	`put_at` integer,
	`edition` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`body_id`) REFERENCES `body`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `file`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "terms_version_state" CHECK(state in ('draft', 'in-consultation', 'put', 'to-confirm', 'returned', 'declined', 'withdrawn', 'in-force', 'superseded')),
	CONSTRAINT "terms_version_from" CHECK(in_force_from is null or in_force_from glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "terms_version_until" CHECK(in_force_until is null or in_force_until glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "terms_version_in_force_dated" CHECK((state in ('in-force', 'superseded')) = (in_force_from is not null)),
	CONSTRAINT "terms_version_superseded_dated" CHECK((state = 'superseded') = (in_force_until is not null)),
	CONSTRAINT "terms_version_range" CHECK(in_force_until is null or in_force_until >= in_force_from),
	CONSTRAINT "terms_version_put_dated" CHECK(state <> 'put' or put_at is not null)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `terms_version_number` ON `terms_version` (`body_id`,`number`);--> statement-breakpoint
CREATE TABLE `unplaced_passage` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`place` integer NOT NULL,
	`language` text NOT NULL,
	`heading` text NOT NULL,
	`content` text NOT NULL,
	`placed_in` text,
	`set_aside` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `terms_version`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `unplaced_passage_version` ON `unplaced_passage` (`version_id`,`place`);--> statement-breakpoint
CREATE TABLE `audience` (
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`key` text NOT NULL,
	PRIMARY KEY(`kind`, `subject_id`, `key`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `form_key` (
	`digest` text PRIMARY KEY NOT NULL,
	`person_id` text,
	`used_at` integer NOT NULL,
	`result` text NOT NULL,
	`answer` text
) STRICT;
--> statement-breakpoint
CREATE INDEX `form_key_used` ON `form_key` (`used_at`);--> statement-breakpoint
CREATE TABLE `kept_form` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`typed` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `kept_form_at` ON `kept_form` (`at`);--> statement-breakpoint
CREATE TABLE `ledger` (
	`number` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`person_id` text,
	`standing` text NOT NULL,
	`act` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`commitment` text NOT NULL,
	`previous` text NOT NULL,
	`hash` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `ledger_subject` ON `ledger` (`subject_kind`,`subject_id`,`number`);--> statement-breakpoint
CREATE TABLE `ledger_detail` (
	`number` integer PRIMARY KEY NOT NULL,
	`salt` text NOT NULL,
	`detail` text NOT NULL,
	FOREIGN KEY (`number`) REFERENCES `ledger`(`number`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text,
	`address` text NOT NULL,
	`language` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`about_kind` text,
	`about_id` text,
	`created_at` integer NOT NULL,
	`next_at` integer NOT NULL,
	`sent_at` integer,
	`attempts` integer DEFAULT 0 NOT NULL,
	`outcome` text DEFAULT 'waiting' NOT NULL,
	`last_error` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "outbox_outcome" CHECK(outcome in ('waiting', 'sent', 'dropped')),
	CONSTRAINT "outbox_language" CHECK(language in ('en', 'fr'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `outbox_waiting` ON `outbox` (`outcome`,`next_at`);--> statement-breakpoint
CREATE TABLE `refused_attempt` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`person_id` text,
	`act` text NOT NULL,
	`subject_id` text,
	`reason` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `workspace` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`made_at` integer NOT NULL,
	CONSTRAINT "workspace_single" CHECK(id = 1),
	CONSTRAINT "workspace_kind" CHECK(kind in ('demonstration', 'real'))
) STRICT;
