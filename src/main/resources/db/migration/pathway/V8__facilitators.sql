-- Who facilitates a session, among those who run its cohort.
create table pathway.session_facilitator (
  session uuid not null references pathway.session on delete cascade,
  person uuid not null,
  primary key (session, person)
);

create index session_facilitator_by_person on pathway.session_facilitator (person);
