-- What a group is asked to agree to: that a turn is left out, or that somebody comes into it.
create table codevelopment.proposal (
  id uuid primary key,
  peer_group uuid not null references codevelopment.peer_group on delete cascade,
  kind text not null check (kind in ('skip', 'add')),
  -- whose turn is left out, or who comes in
  person uuid not null,
  round int check (round between 1 and 99),
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  settled_at timestamptz check (settled_at >= proposed_at),
  outcome text check (outcome in ('agreed', 'refused', 'withdrawn')),
  -- who notes that the group agreed to it in the room; null where each has said so here
  noted_by uuid check (noted_by is null or outcome = 'agreed'),
  check ((kind = 'skip') = (round is not null)),
  check ((settled_at is null) = (outcome is null))
);

create unique index asked_once_at_a_time on codevelopment.proposal (peer_group, kind, person) where settled_at is null;
create index proposal_by_person on codevelopment.proposal (person);
create index proposal_by_proposer on codevelopment.proposal (proposed_by);

create table codevelopment.agreement (
  proposal uuid not null references codevelopment.proposal on delete cascade,
  person uuid not null,
  agrees boolean not null,
  said_at timestamptz not null,
  primary key (proposal, person)
);

create index agreement_by_person on codevelopment.agreement (person);

-- A group has agreed when all who are in it have, or when somebody notes that they did so in the room.
create function codevelopment.all_agree() returns trigger language plpgsql as $$
begin
  if new.outcome = 'agreed' and new.noted_by is null and exists (select from codevelopment.member m
      where m.peer_group = new.peer_group and m.accepted_at is not null and m.left_at is null
      and not exists (select from codevelopment.agreement a
        where a.proposal = new.id and a.person = m.person and a.agrees)) then
    raise exception 'Not all of the group agree to the proposal (%).', new.id using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger all_agree before insert or update of outcome, noted_by on codevelopment.proposal
for each row execute function codevelopment.all_agree();

-- A turn is left out by agreement alone; those that were before were noted by whoever said that the group agreed.
create function codevelopment.skipped_by_agreement() returns trigger language plpgsql as $$
begin
  if not exists (select from codevelopment.proposal p
      where p.peer_group = new.peer_group and p.kind = 'skip' and p.person = new.person and p.round = new.round
      and p.outcome = 'agreed') then
    raise exception 'The group has not agreed to leave out the turn of %.', new.person using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger skipped_by_agreement before insert on codevelopment.skipped_turn
for each row execute function codevelopment.skipped_by_agreement();
