-- How the team of a territory wants corrections of actors: at once, or looked at first.
create table directory.team_choice (
  territory uuid primary key,
  corrections text not null check (corrections in ('live', 'moderated'))
);

-- Mails that ask « still true? », sent together.
create table directory.campaign (
  id uuid primary key,
  territory uuid not null,
  sent_by uuid,
  sent_at timestamptz not null,
  mails int not null check (mails > 0)
);

create index campaign_by_territory on directory.campaign (territory, sent_at desc);

-- A personal link to one sheet: only the hash of its word is kept.
create table directory.check_link (
  hash bytea primary key,
  organisation uuid not null references directory.organisation on delete cascade,
  campaign uuid references directory.campaign,
  email text not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  answer text check (answer in ('confirmed', 'corrected', 'stopped')),
  answered_at timestamptz,
  check ((answer is null) = (answered_at is null))
);

create index check_link_by_organisation on directory.check_link (organisation, sent_at desc);
create index check_link_by_email on directory.check_link (email);

-- What an actor says of itself, until somebody of the team has looked at it. changed: values by field.
create table directory.proposal (
  id uuid primary key,
  organisation uuid not null references directory.organisation on delete cascade,
  changed jsonb not null,
  remark text not null default '' check (length(remark) <= 2000),
  sent_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid,
  accepted boolean,
  check ((decided_at is null) = (accepted is null))
);

create unique index proposal_open on directory.proposal (organisation) where decided_at is null;
