CREATE INDEX `agenda_item_concerns` ON `agenda_item` (`concerns_kind`,`concerns_id`) WHERE concerns_id is not null;
--> statement-breakpoint
DROP TRIGGER agenda_left_open;
--> statement-breakpoint
CREATE TRIGGER agenda_left_open BEFORE INSERT ON agenda_left WHEN NOT EXISTS (
  SELECT 1 FROM meeting m LEFT JOIN agenda a ON a.meeting_id = m.id WHERE m.id = NEW.meeting_id
    AND (m.state = 'agenda-open' OR m.state = 'released' AND a.revising_since IS NOT NULL))
BEGIN SELECT RAISE(ABORT, 'what falls due is left while the agenda is open or revised'); END;
