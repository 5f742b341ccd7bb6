-- An alliance: several organisations of a territory that share a stake. It has no type; what is agreed between some of them is a
-- partnership. Its team keeps it and alone reads it.
create table alliance.alliance (
  id uuid primary key,
  team uuid not null,
  name text not null check (name <> '' and length(name) <= 160),
  stake text not null check (stake <> '' and length(stake) <= 4000),
  since date,
  ended_on date,
  changed_by uuid,
  changed_at timestamptz not null,
  -- made up for the demonstration
  example boolean not null default false,
  version int not null default 0,
  constraint ends_after_it_begins check (since <= ended_on)
);

create index alliance_by_team on alliance.alliance (team);

-- Who is a member of it, and who stands between the members: a tiers de confiance is none of them.
create table alliance.participant (
  id uuid primary key,
  alliance uuid not null references alliance.alliance on delete cascade,
  part text not null check (part in ('member', 'trusted')),
  -- its sheet in the directory
  organisation uuid,
  name text not null check (name <> '' and length(name) <= 160),
  role text not null default '' check (length(role) <= 300),
  since date not null,
  until date,
  contact text not null default '' check (length(contact) <= 160),
  email text check (email = lower(email)),
  version int not null default 0,
  unique (id, alliance),
  constraint leaves_after_it_comes check (since <= until)
);

create index participant_by_alliance on alliance.participant (alliance);
create index participant_by_email on alliance.participant (email) where email is not null;

-- On one day an organisation stands in an alliance once: as a member or between the members, never as both.
create function alliance.stand_once() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.alliance::text, 0));
  if exists (
    select from alliance.participant other
    where other.alliance = new.alliance
    and other.id <> new.id
    and (other.organisation = new.organisation or lower(other.name) = lower(new.name))
    and new.name <> 'Personne effacée'
    and daterange(other.since, other.until, '[]') && daterange(new.since, new.until, '[]')
  ) then
    raise exception 'It stands in the alliance already.' using errcode = 'check_violation', constraint = 'participant_once';
  end if;
  return new;
end $$;

create trigger participant_once before insert or update on alliance.participant
  for each row execute function alliance.stand_once();
