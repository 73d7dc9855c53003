CREATE TABLE `extension_agreement` (
	`version_id` text NOT NULL,
	`council_id` text NOT NULL,
	`until_day` text NOT NULL,
	`asked_at` integer NOT NULL,
	`agreed_by` text,
	`agreed_at` integer,
	PRIMARY KEY(`version_id`, `council_id`),
	FOREIGN KEY (`version_id`) REFERENCES `terms_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`council_id`) REFERENCES `body`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agreed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "extension_agreement_until" CHECK(until_day is null or until_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "extension_agreement_by" CHECK((agreed_by is null) = (agreed_at is null))
) STRICT;
