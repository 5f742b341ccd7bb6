-- That somebody came late to a session, or left early: the hours between count. Whoever is not here stayed from its first hour to its
-- last.
create table programme.partial_attendance (
  session uuid not null references programme.session on delete cascade,
  person uuid not null,
  arrived_at timestamptz,
  left_at timestamptz,
  primary key (session, person),
  check (arrived_at is not null or left_at is not null),
  check (arrived_at < left_at)
);

create index partial_attendance_by_person on programme.partial_attendance (person);
