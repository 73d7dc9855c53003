CREATE TABLE `holding_before` (
	`holding_id` text NOT NULL,
	`council_id` text NOT NULL,
	`asked_at` integer NOT NULL,
	`confirmed_by` text,
	`confirmed_at` integer,
	PRIMARY KEY(`holding_id`, `council_id`),
	FOREIGN KEY (`holding_id`) REFERENCES `holding`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`council_id`) REFERENCES `body`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`confirmed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "holding_before_confirmed" CHECK((confirmed_by is null) = (confirmed_at is null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `holding_before_council` ON `holding_before` (`council_id`,`confirmed_at`);
--> statement-breakpoint
-- B-3: those entered until now are asked of the councils too, since the day they were entered.
INSERT INTO `holding_before` (`holding_id`, `council_id`, `asked_at`)
	WITH RECURSIVE `above` (`body_id`, `id`) AS (
		SELECT `id`, `id` FROM `body` UNION SELECT a.`body_id`, t.`parent_id` FROM `body_parent` t JOIN `above` a ON t.`body_id` = a.`id`
	)
	SELECT h.`id`, c.`id`, h.`nominated_at` FROM `holding` h JOIN `seat` s ON s.`id` = h.`seat_id`
		JOIN `above` a ON a.`body_id` = s.`body_id` JOIN `body` c ON c.`id` = a.`id`
	WHERE h.`from_the_past` = 1 AND c.`kind` = 'council';
