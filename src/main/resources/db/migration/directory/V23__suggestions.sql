-- What visitors suggest: an actor that is missing, or what is wrong with a sheet. Nobody sees it before the team of the
-- territory has looked at it; without a team, administrators do. email: of whoever wants to hear what became of it, no longer.
create table directory.suggestion (
  id uuid primary key,
  territory uuid,
  organisation uuid references directory.organisation on delete cascade,
  name text not null default '' check (length(name) <= 300),
  commune text check (commune ~ '^[0-9][0-9AB][0-9]{3}$'),
  web text not null default '' check (length(web) <= 500),
  words text not null check (length(words) between 1 and 2000),
  email text check (length(email) between 3 and 254),
  language text not null check (language in ('fr', 'en')),
  sent_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid,
  accepted boolean,
  answer text not null default '' check (length(answer) <= 1000),
  made uuid references directory.organisation on delete set null,
  -- Of a new actor name and commune are said; of a sheet they are known.
  check ((organisation is null) = (name <> '')),
  check ((organisation is null) = (commune is not null)),
  check ((decided_at is null) = (accepted is null)),
  check (accepted or decided_at is null or answer <> ''),
  constraint forgotten_once_answered check (decided_at is null or email is null)
);

create index suggestion_open on directory.suggestion (territory, sent_at, id) where decided_at is null;
create index suggestion_by_organisation on directory.suggestion (organisation) where organisation is not null;
create index suggestion_made on directory.suggestion (made) where made is not null;
