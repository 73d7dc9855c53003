CREATE TABLE `password_reset` (
	`digest` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `password_reset_person` ON `password_reset` (`person_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `password_reset_expires` ON `password_reset` (`expires_at`);--> statement-breakpoint
CREATE TABLE `recovery_code` (
	`digest` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `second_factor`(`person_id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `recovery_code_person` ON `recovery_code` (`person_id`);--> statement-breakpoint
CREATE TABLE `second_factor` (
	`person_id` text PRIMARY KEY NOT NULL,
	`secret` text NOT NULL,
	`since` integer NOT NULL,
	`last_step` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "second_factor_step" CHECK(last_step > 0)
) STRICT;
--> statement-breakpoint
ALTER TABLE `credential` ADD `is_long` integer DEFAULT 1 NOT NULL CHECK (is_long in (0, 1));--> statement-breakpoint
ALTER TABLE `session` ADD `seen_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `session` ADD `via` text DEFAULT 'password' NOT NULL CONSTRAINT "session_via" CHECK (via in ('password', 'link', 'button'));--> statement-breakpoint
ALTER TABLE `session` ADD `own_device` integer DEFAULT 0 NOT NULL CHECK (own_device in (0, 1));--> statement-breakpoint
ALTER TABLE `session` ADD `device` text DEFAULT '' NOT NULL CONSTRAINT "session_device" CHECK (length(device) <= 60);--> statement-breakpoint
ALTER TABLE `session` ADD `proved_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `session` ADD `factor_at` integer;
