CREATE TABLE `holding_letter` (
	`file_id` text PRIMARY KEY NOT NULL,
	`holding_id` text NOT NULL,
	`place` integer NOT NULL,
	FOREIGN KEY (`file_id`) REFERENCES `file`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`holding_id`) REFERENCES `holding`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `holding_letter_holding` ON `holding_letter` (`holding_id`,`place`);