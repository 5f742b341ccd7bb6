-- A creativity session is a form of meeting of its own: a Fabrique à initiatives counts them.
alter table exchange.meeting drop constraint meeting_kind_check;
alter table exchange.meeting add constraint meeting_kind_check check (kind in
  ('breakfast', 'visit', 'dialogue', 'workshop', 'creativity', 'webinar', 'other'));

-- The ideas studied in a period, by day.
create index step_by_study on exchange.step (on_day, need) where state = 'studied';
