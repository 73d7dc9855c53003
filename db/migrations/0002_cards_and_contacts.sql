CREATE TABLE `__new_person` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text DEFAULT '' NOT NULL,
	`title_en` text DEFAULT '' NOT NULL,
	`title_fr` text DEFAULT '' NOT NULL,
	`phone` text DEFAULT '' NOT NULL,
	`mobile` text DEFAULT '' NOT NULL,
	`email` text NOT NULL,
	`language` text NOT NULL,
	`zone` text NOT NULL,
	`jurisdiction_id` text,
	`created_at` integer NOT NULL,
	`edition` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`jurisdiction_id`) REFERENCES `jurisdiction`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "person_language" CHECK(language in ('en', 'fr')),
	CONSTRAINT "person_named" CHECK(name <> '' or title_en <> '' or title_fr <> ''),
	CONSTRAINT "person_email" CHECK(email = lower(email) and email like '%_@_%')
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_person`("id", "name", "title_en", "title_fr", "phone", "mobile", "email", "language", "zone", "jurisdiction_id", "created_at", "edition") SELECT "id", "name", "title_en", "title_fr", '', '', "email", "language", "zone", "jurisdiction_id", "created_at", "edition" FROM `person`;--> statement-breakpoint
DROP TABLE `person`;--> statement-breakpoint
ALTER TABLE `__new_person` RENAME TO `person`;--> statement-breakpoint
CREATE UNIQUE INDEX `person_email_unique` ON `person` (`email`);--> statement-breakpoint
CREATE TABLE `__new_contact` (
	`id` text PRIMARY KEY NOT NULL,
	`seat_id` text NOT NULL,
	`person_id` text NOT NULL,
	`holding_id` text,
	`from_day` text NOT NULL,
	`until_day` text,
	FOREIGN KEY (`seat_id`) REFERENCES `seat`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`holding_id`) REFERENCES `holding`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contact_from" CHECK(from_day is null or from_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "contact_range" CHECK(until_day is null or until_day >= from_day)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_contact`("id", "seat_id", "person_id", "holding_id", "from_day", "until_day")
SELECT c."id", c."seat_id", c."person_id", (SELECT h.`id` FROM `holding` h WHERE h.`seat_id` = c.`seat_id` AND h.`capacity` = 'principal'
  AND h.`state` IN ('confirmed', 'ended') AND h.`from_day` <= c.`from_day` AND (h.`until_day` IS NULL OR h.`until_day` > c.`from_day`)), c."from_day", c."until_day" FROM `contact` c;--> statement-breakpoint
DROP TABLE `contact`;--> statement-breakpoint
ALTER TABLE `__new_contact` RENAME TO `contact`;--> statement-breakpoint
CREATE INDEX `contact_person` ON `contact` (`person_id`);--> statement-breakpoint
CREATE INDEX `contact_seat` ON `contact` (`seat_id`);--> statement-breakpoint
ALTER TABLE `terms_version` ADD `adopted_by_en` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `terms_version` ADD `adopted_by_fr` text DEFAULT '' NOT NULL;--> statement-breakpoint
UPDATE `terms_version` SET `adopted_by_en` = `adopted_by`, `adopted_by_fr` = `adopted_by`;--> statement-breakpoint
ALTER TABLE `terms_version` DROP COLUMN `adopted_by`;
