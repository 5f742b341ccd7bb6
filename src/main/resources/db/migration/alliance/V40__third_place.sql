create extension if not exists btree_gist with schema public;

-- Who is tied to a third place of the directory, as one of the teams around it says: who runs it, who is hosted there, who passes
-- by, and what the team itself is to it.
create table alliance.third_place_tie (
  -- made by the page, before it is sent: sent again it is the same
  id uuid primary key,
  team uuid not null,
  -- its sheet in the directory
  place uuid not null,
  role text not null check (role in ('runs', 'hosted', 'passes', 'partner')),
  -- whether it is the team itself
  ours boolean not null default false,
  -- else who it is: a sheet of the directory, or a name that was typed
  organisation uuid,
  name text not null default '' check (length(name) <= 160),
  -- their place there
  words text not null default '' check (length(words) <= 500),
  contact text not null default '' check (length(contact) <= 160),
  email text check (email = lower(email)),
  -- null while nobody knows since when
  since date,
  until date,
  changed_by uuid,
  changed_at timestamptz not null,
  -- made up for the demonstration
  example boolean not null default false,
  version int not null default 0,
  constraint third_place_tie_is_somebody
    check (case when ours then organisation is null and name = '' else (organisation is null) = (btrim(name) <> '') end),
  constraint third_place_tie_of_whom check (case role when 'passes' then not ours when 'partner' then ours else true end),
  constraint third_place_tie_ends_after_it_begins check (since <= until),
  -- nobody twice in one role at one time
  constraint third_place_tie_once exclude using gist (
    team with =,
    place with =,
    role with =,
    (case when ours then '' when organisation is not null then organisation::text else lower(name) end) with =,
    daterange(since, until, '[]') with &&)
    where (name <> 'Personne effacée')
);

create index third_place_tie_by_team on alliance.third_place_tie (team, place);
create index third_place_tie_by_email on alliance.third_place_tie (email) where email is not null;

-- Which suggestions of a place a team wants no more: who said so and when, until a day or for good.
create table alliance.third_place_aside (
  team uuid not null,
  place uuid not null,
  kind text not null check (kind in ('dialogue', 'experiment', 'need', 'alliance', 'actor')),
  -- what it is about; the place itself where it is about nothing else
  about uuid not null,
  until date,
  by uuid,
  at timestamptz not null,
  primary key (team, place, kind, about)
);
