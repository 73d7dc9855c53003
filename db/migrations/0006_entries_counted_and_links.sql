CREATE TABLE `entry_link` (
	`digest` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`wanted` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `entry_link_person` ON `entry_link` (`person_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `entry_link_expires` ON `entry_link` (`expires_at`);--> statement-breakpoint
CREATE TABLE `entry_tally` (
	`subject` text PRIMARY KEY NOT NULL,
	`failures` integer NOT NULL,
	`failed_at` integer NOT NULL,
	`entered_at` integer,
	`keep_until` integer NOT NULL,
	CONSTRAINT "entry_tally_failures" CHECK(failures between 0 and 100)
) STRICT;
--> statement-breakpoint
CREATE INDEX `entry_tally_keep` ON `entry_tally` (`keep_until`);