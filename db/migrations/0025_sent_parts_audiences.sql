INSERT OR IGNORE INTO audience (kind, subject_id, key)
  SELECT s.kind, s.id, k.key FROM (
    SELECT 'agenda-item' AS kind, t.item_id AS id, q.meeting_id AS meeting, 'seats' AS audience
      FROM agenda_release q JOIN agenda_release_item t ON t.release_id = q.id AND t.section = 'in-camera'
      WHERE NOT EXISTS (SELECT 1 FROM agenda_release n WHERE n.meeting_id = q.meeting_id AND n.number > q.number)
    UNION ALL SELECT 'paper', p.paper_id, q.meeting_id, iif(p.audience = 'chairs', 'chairs', 'seats')
      FROM agenda_release q JOIN agenda_release_paper p ON p.release_id = q.id
      JOIN agenda_release_item t ON t.release_id = q.id AND t.item_id = p.item_id
      WHERE (p.audience <> 'everyone' OR t.section = 'in-camera')
        AND NOT EXISTS (SELECT 1 FROM agenda_release n WHERE n.meeting_id = q.meeting_id AND n.number > q.number)
  ) s JOIN (
    SELECT meeting_id, 'seats' AS audience, 'sits:' || body_id AS key FROM meeting_body
    UNION ALL SELECT meeting_id, 'chairs', 'makes:' || body_id FROM meeting_body
    UNION ALL SELECT id, 'seats', 'speaks-in:' || id FROM meeting
    UNION ALL SELECT m.id, a.audience, 'secretariat' FROM meeting m, (SELECT 'seats' AS audience UNION ALL SELECT 'chairs') a
  ) k ON k.meeting_id = s.meeting AND k.audience = s.audience;
