-- What ties come of: meetings and introductions, each as it was told last.
alter table network.tie
  -- made of what was told, and not changed by the team since: what is told anew changes it
  add column attributed boolean not null default false;

create table network.attribution (
  cause text not null check (cause in ('meeting', 'introduction')),
  -- the meeting or introduction
  source uuid not null,
  one uuid not null,
  other uuid not null,
  kind text not null check (kind in ('meets', 'exchanges', 'co-organises', 'partnership')),
  territory uuid not null,
  -- null where the team has taken the tie out: the same source does not bring it back
  tie uuid references network.tie on delete set null,
  -- what the source is called; empty for an introduction
  name text not null check (length(name) <= 200),
  happened_on date not null,
  said_by_one boolean not null,
  said_by_other boolean not null,
  primary key (cause, source, one, other, kind),
  -- what is meant both ways stands once
  constraint the_lesser_first check (one < other)
);

create index attribution_by_tie on network.attribution (tie) where tie is not null;
