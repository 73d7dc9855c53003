CREATE TABLE `notice_choice` (
	`person_id` text NOT NULL,
	`notice` text NOT NULL,
	`way` text NOT NULL,
	`chosen_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `notice`),
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "notice_choice_way" CHECK(way in ('at-once', 'daily', 'off'))
) STRICT;
--> statement-breakpoint
ALTER TABLE `outbox` ADD `notice` text DEFAULT 'asked' NOT NULL;--> statement-breakpoint
ALTER TABLE `outbox` ADD `held_until` integer;--> statement-breakpoint
CREATE INDEX `outbox_sent` ON `outbox` (`person_id`,`sent_at`);
--> statement-breakpoint
UPDATE outbox SET body = replace(replace(body, char(10) || char(10) || 'Joint Councils Workspace. This message was sent by the workspace; answers to it are not read.', ''), char(10) || char(10) || 'Espace des Conseils mixtes. Ce message a été envoyé par l’espace; les réponses ne sont pas lues.', '') WHERE outcome = 'waiting';
