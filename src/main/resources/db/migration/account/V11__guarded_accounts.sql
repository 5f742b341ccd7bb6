-- The browsers in which somebody has come in before, and who was refused: a row a day for each person and way.
create table account.known_browser (
  hash bytea not null,
  person uuid not null references account.person on delete cascade,
  seen_at timestamptz not null,
  primary key (hash, person)
);

create index known_browser_by_person on account.known_browser (person, seen_at desc);

create table account.refusal (
  person uuid references account.person on delete cascade,
  way text not null check (way in ('password', 'link', 'passkey', 'provider', 'proof', 'right')),
  day date not null,
  tries int not null check (tries > 0),
  last_at timestamptz not null,
  unique nulls not distinct (person, way, day)
);

create index refusal_by_time on account.refusal (last_at desc);
