-- Who met whom at a session, as each of both has said or whoever runs it has seen: a row for each that says so.
create table programme.session_encounter (
  session uuid not null references programme.session on delete cascade,
  one uuid not null,
  other uuid not null,
  said_by text not null check (said_by in ('one', 'other', 'facilitator')),
  said_at timestamptz not null,
  primary key (session, one, other, said_by),
  constraint the_lesser_first check (one < other)
);

create index session_encounter_by_one on programme.session_encounter (one);
create index session_encounter_by_other on programme.session_encounter (other);
