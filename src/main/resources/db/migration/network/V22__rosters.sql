-- Rosters: lists whose members each say by a personal link whom of the others they know, again whenever they like.
create table network.roster (
  id uuid primary key,
  -- whose team keeps it
  territory uuid not null,
  name text not null check (name <> '' and length(name) <= 160),
  -- null for somebody who was erased
  made_by uuid,
  made_at timestamptz not null,
  version int not null default 0
);

create index roster_by_territory on network.roster (territory, made_at desc, id desc);
create index roster_by_maker on network.roster (made_by) where made_by is not null;

create table network.roster_member (
  id uuid primary key,
  roster uuid not null references network.roster on delete cascade,
  -- of the directory; null for somebody who stands there by name alone
  organisation uuid,
  name text not null check (name <> '' and length(name) <= 200),
  -- empty where none is known
  email text not null check (email = lower(email) and length(email) <= 254),
  added_at timestamptz not null,
  -- whether the team sees by name whom they know; until they say so it does not
  shows boolean not null default false,
  invited_at timestamptz,
  -- when they were last reminded, or asked what is new
  reminded_at timestamptz,
  answered_at timestamptz,
  left_at timestamptz,
  unique (id, roster),
  constraint invited_before_reminded check (reminded_at is null or invited_at is not null),
  constraint whoever_is_written_to_has_an_address check (invited_at is null or email <> '' or left_at is not null)
);

create unique index member_by_organisation on network.roster_member (roster, organisation)
  where organisation is not null and left_at is null;
create unique index member_by_email on network.roster_member (roster, email) where email <> '' and left_at is null;
create index member_by_address on network.roster_member (email) where email <> '';

-- Nobody is written to twice in a week.
create function network.a_week_between_reminders() returns trigger language plpgsql as $$
begin
  if new.reminded_at < coalesce(old.reminded_at, old.invited_at) + interval '7 days' then
    raise exception 'A member of a roster (%) is written to twice in a week.', new.id using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger a_week_between before update of reminded_at on network.roster_member
for each row when (new.reminded_at is distinct from old.reminded_at) execute function network.a_week_between_reminders();

-- The personal link by which a member answers: only the hash of its word is kept. It ends when they have another address.
create table network.roster_link (
  hash bytea primary key,
  member uuid not null references network.roster_member on delete cascade,
  email text not null check (email <> ''),
  sent_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > sent_at)
);

create index roster_link_by_member on network.roster_link (member);
create index roster_link_by_email on network.roster_link (email);

-- Whom a member says that they know.
create table network.acquaintance (
  roster uuid not null,
  member uuid not null,
  other uuid not null,
  intensity int not null check (intensity between 1 and 5),
  trust int check (trust between 1 and 5),
  -- since when they have said so without a break
  said_on date not null,
  primary key (member, other),
  foreign key (member, roster) references network.roster_member (id, roster) on delete cascade,
  foreign key (other, roster) references network.roster_member (id, roster) on delete cascade,
  constraint nobody_knows_themselves check (member <> other)
);

create index acquaintance_by_roster on network.acquaintance (roster);
create index acquaintance_by_other on network.acquaintance (other, roster);

-- What a roster said on a day, to compare with: who was in it, who had answered, and who knew whom.
create table network.roster_snapshot (
  id uuid primary key,
  roster uuid not null references network.roster on delete cascade,
  taken_on date not null,
  unique (roster, taken_on)
);

create table network.snapshot_member (
  snapshot uuid not null references network.roster_snapshot on delete cascade,
  member uuid not null,
  answered boolean not null,
  primary key (snapshot, member)
);

create table network.snapshot_acquaintance (
  snapshot uuid not null,
  member uuid not null,
  other uuid not null,
  intensity int not null check (intensity between 1 and 5),
  primary key (snapshot, member, other),
  foreign key (snapshot, member) references network.snapshot_member on delete cascade,
  foreign key (snapshot, other) references network.snapshot_member on delete cascade
);

create index snapshot_acquaintance_by_other on network.snapshot_acquaintance (snapshot, other);

-- Rosters say of ties that they are there, and how often; they are nothing that ties come of.
alter table network.attribution drop constraint attribution_cause_check;
alter table network.attribution add constraint attribution_cause_check
  check (cause in ('meeting', 'introduction', 'roster'));
alter table network.attribution drop constraint attribution_kind_check;
alter table network.attribution add constraint attribution_kind_check
  check (kind in ('knows', 'meets', 'exchanges', 'co-organises', 'partnership'));
alter table network.attribution add column intensity int not null default 1 check (intensity between 1 and 5);
