-- Whether those who come to a session are asked if they eat there.
alter table programme.session add column meal boolean not null default false;

-- Who says that they come, with how many, and whether they eat there: the answers that meetings take of their guests.
create table programme.session_answer (
  session uuid not null references programme.session on delete cascade,
  person uuid not null,
  heads int not null check (heads between 1 and 20),
  meal boolean not null,
  said_at timestamptz not null,
  primary key (session, person)
);

create index session_answer_by_person on programme.session_answer (person);
