-- Groups in which peers consult each other. Within an edition, or by themselves once theirs is over.
create schema codevelopment;

create table codevelopment.peer_group (
  id uuid primary key,
  -- null for a group by itself
  edition uuid,
  name text not null check (name <> '' and length(name) <= 120),
  -- what each of them agrees to, in the words they read
  charter text not null check (charter <> '' and length(charter) <= 6000),
  every_days int not null check (every_days between 7 and 56),
  first_on date not null,
  -- the last day on which a session may be
  until date not null check (until >= first_on),
  starts_at time not null,
  minutes int not null check (minutes between 60 and 300),
  zone text not null,
  place text not null default '' check (length(place) <= 300),
  video_link text not null default '' check (length(video_link) <= 500),
  formed_by uuid not null,
  formed_at timestamptz not null
);

create index peer_group_by_former on codevelopment.peer_group (formed_by);

-- Who is asked into a group, who has accepted its charter, who has left or said no.
create table codevelopment.member (
  peer_group uuid not null references codevelopment.peer_group on delete cascade,
  person uuid not null,
  part text not null check (part in ('peer', 'facilitator')),
  invited_by uuid not null,
  invited_at timestamptz not null,
  accepted_at timestamptz check (accepted_at >= invited_at),
  left_at timestamptz check (left_at >= invited_at),
  primary key (peer_group, person)
);

create index member_by_person on codevelopment.member (person);

create unique index one_facilitator on codevelopment.member (peer_group) where part = 'facilitator' and left_at is null;

create function codevelopment.at_most_ten_peers() returns trigger language plpgsql as $$
begin
  -- Two who are asked at the same moment wait here for one another.
  perform from codevelopment.peer_group where id = new.peer_group for update;
  if (select count(*) from codevelopment.member m
      where m.peer_group = new.peer_group and m.part = 'peer' and m.left_at is null) > 10 then
    raise exception 'The group (%) has ten peers.', new.peer_group using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger at_most_ten_peers after insert or update of part, left_at on codevelopment.member
for each row execute function codevelopment.at_most_ten_peers();

-- That one manages another, said by somebody who went on knowingly.
create table codevelopment.manager_line (
  peer_group uuid not null references codevelopment.peer_group on delete cascade,
  manager uuid not null,
  managed uuid not null check (managed <> manager),
  said_by uuid not null,
  said_at timestamptz not null,
  primary key (peer_group, manager, managed)
);

-- As many sessions as peers; each has one of them for its client, once in a round.
create table codevelopment.session (
  id uuid primary key,
  peer_group uuid not null references codevelopment.peer_group on delete cascade,
  number int not null check (number between 1 and 99),
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  round int check (round between 1 and 99),
  client uuid,
  version int not null default 0,
  check ((client is null) = (round is null)),
  constraint session_number unique (peer_group, number),
  constraint client_once_a_round unique (peer_group, round, client)
);

create index session_by_client on codevelopment.session (client);

-- A turn that the group has agreed to leave out, so that a round ends without it.
create table codevelopment.skipped_turn (
  peer_group uuid not null references codevelopment.peer_group on delete cascade,
  round int not null check (round between 1 and 99),
  person uuid not null,
  noted_by uuid not null,
  noted_at timestamptz not null,
  primary key (peer_group, round, person)
);

-- Whoever was client is asked again only after all have been, or when the group has agreed to leave turns out.
create function codevelopment.turns_in_order() returns trigger language plpgsql as $$
begin
  if new.client is null then
    return new;
  end if;
  perform from codevelopment.peer_group where id = new.peer_group for update;
  if not exists (select from codevelopment.member m
      where m.peer_group = new.peer_group and m.person = new.client and m.part = 'peer'
      and m.accepted_at is not null and m.left_at is null) then
    raise exception 'The client (%) is no peer of the group.', new.client using errcode = 'check_violation';
  end if;
  if new.round > 1 and exists (select from codevelopment.member m
      where m.peer_group = new.peer_group and m.part = 'peer' and m.accepted_at is not null and m.left_at is null
      and not exists (select from codevelopment.session s
        where s.peer_group = m.peer_group and s.client = m.person and s.round = new.round - 1)
      and not exists (select from codevelopment.skipped_turn t
        where t.peer_group = m.peer_group and t.person = m.person and t.round = new.round - 1)) then
    raise exception 'The round (%) before this one goes on.', new.round - 1 using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger turns_in_order before insert or update of client, round on codevelopment.session
for each row execute function codevelopment.turns_in_order();
