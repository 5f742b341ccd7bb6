-- What was agreed at a meeting of a governance body to be done: by somebody of the team, or by whoever is named, who needs no
-- account to say that it is.
create table alliance.action (
  id uuid primary key,
  alliance uuid not null,
  meeting uuid not null,
  words text not null check (words <> '' and length(words) <= 300),
  due_on date not null,
  owner uuid,
  owner_name text not null default '' check (length(owner_name) <= 160),
  owner_email text check (owner_email = lower(owner_email)),
  -- when the owner was told by mail
  told_at timestamptz,
  done_on date,
  done_by text check (done_by in ('team', 'link')),
  foreign key (meeting, alliance) references alliance.body_meeting (id, alliance) on delete cascade,
  constraint somebody_does_it check ((owner is null) <> (owner_name = '')),
  constraint address_of_whoever_is_named check (owner_email is null or owner is null),
  constraint done_by_somebody check ((done_on is null) = (done_by is null))
);

create index action_by_meeting on alliance.action (meeting, due_on);
create index action_by_alliance on alliance.action (alliance, due_on) where done_on is null;
create index action_by_owner on alliance.action (owner, due_on) where owner is not null and done_on is null;
create index action_by_email on alliance.action (owner_email) where owner_email is not null;

-- By which an owner without an account says that it is done. Only its hash is kept.
create table alliance.action_link (
  hash bytea primary key,
  action uuid not null references alliance.action on delete cascade,
  expires_at timestamptz not null
);

create index action_link_by_action on alliance.action_link (action);
