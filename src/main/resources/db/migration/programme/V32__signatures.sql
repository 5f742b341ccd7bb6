-- Presence is signed by half-day: on screen by who typed the code of the room, and by who facilitated. Whoever is no longer
-- noted at all has signed nothing.
create table programme.attendance_signature (
  session uuid not null,
  person uuid not null,
  half_day text not null check (half_day in ('morning', 'afternoon')),
  signed_at timestamptz not null,
  primary key (session, person, half_day),
  foreign key (session, person) references programme.attendance (session, person) on delete cascade
);

create table programme.facilitation_signature (
  session uuid not null references programme.session on delete cascade,
  person uuid not null,
  half_day text not null check (half_day in ('morning', 'afternoon')),
  signed_at timestamptz not null,
  primary key (session, person, half_day)
);

create index facilitation_signature_by_person on programme.facilitation_signature (person);
