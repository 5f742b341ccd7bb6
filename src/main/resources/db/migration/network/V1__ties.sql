-- Who is tied to whom, as the team of a territory has noted it between actors of its directory.
create schema if not exists network;

create table network.tie (
  id uuid primary key,
  -- whose team keeps it
  territory uuid not null,
  one uuid not null,
  other uuid not null,
  kind text not null
    check (kind in ('knows', 'meets', 'exchanges', 'refers', 'co-organises', 'funds', 'partnership')),
  -- from once to every week
  intensity int not null check (intensity between 1 and 5),
  trust int check (trust between 1 and 5),
  since date not null,
  -- declared by one side, confirmed by both; by none where the team has seen it
  said_by_one boolean not null,
  said_by_other boolean not null,
  -- what it comes from; null for a tie that was there by itself
  cause text check (cause in ('meeting', 'introduction', 'session', 'import')),
  words text not null default '' check (length(words) <= 1000),
  -- seen by the team alone, whatever else is shown of ties
  tense boolean not null default false,
  -- null for somebody who was erased
  noted_by uuid,
  noted_at timestamptz not null,
  version int not null default 0,
  constraint not_to_themselves check (one <> other)
);

-- What is meant both ways is the same from either side.
create unique index one_tie_of_a_kind on network.tie (
  territory,
  (case when kind in ('refers', 'funds') then one else least(one, other) end),
  (case when kind in ('refers', 'funds') then other else greatest(one, other) end),
  kind);
create index tie_by_day on network.tie (territory, since desc, id desc);
create index tie_by_other on network.tie (other);
create index tie_by_one on network.tie (one);
create index tie_by_noter on network.tie (noted_by) where noted_by is not null;
