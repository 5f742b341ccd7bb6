-- A partnership: an agreement between two or more organisations, born in an alliance or by itself. Its team keeps it.
create table alliance.partnership (
  id uuid primary key,
  team uuid not null,
  -- in which it was born
  alliance uuid references alliance.alliance on delete set null,
  name text not null check (name <> '' and length(name) <= 160),
  type text not null
    check (type in ('patronage', 'responsible-practices', 'economic-cooperation', 'societal-innovation')),
  forms text[] not null default '{}',
  words text not null default '' check (length(words) <= 4000),
  signed_on date,
  starts_on date,
  ends_on date,
  evaluated_on date,
  evaluation text not null default '' check (length(evaluation) <= 500),
  changed_by uuid,
  changed_at timestamptz not null,
  example boolean not null default false,
  version int not null default 0,
  constraint agreement_ends_after_it_begins check (starts_on <= ends_on),
  -- a form is of one type
  constraint forms_of_its_type check (forms <@ case type
    when 'patronage' then array['financial', 'in-kind', 'logistic', 'skills']
    when 'responsible-practices' then array['expertise']
    when 'economic-cooperation' then array['joint-bid', 'co-contracting']
    else array['experiment'] end)
);

create index partnership_by_team on alliance.partnership (team);
create index partnership_by_alliance on alliance.partnership (alliance) where alliance is not null;

-- Between whom it is, and who links them: a tiers de confiance is no party.
create table alliance.party (
  id uuid primary key,
  partnership uuid not null references alliance.partnership on delete cascade,
  part text not null check (part in ('party', 'trusted')),
  organisation uuid,
  name text not null check (name <> '' and length(name) <= 160),
  brings text not null default '' check (length(brings) <= 500),
  contact text not null default '' check (length(contact) <= 160),
  email text check (email = lower(email)),
  version int not null default 0
);

create unique index party_once on alliance.party (partnership, lower(name)) where name <> 'Personne effacée';
create unique index party_organisation_once on alliance.party (partnership, organisation) where organisation is not null;
create index party_by_email on alliance.party (email) where email is not null;

-- Where it stands in its cycle since when; a move stays.
create table alliance.partnership_move (
  partnership uuid not null references alliance.partnership on delete cascade,
  number int not null check (number >= 1),
  phase text not null check (phase in ('parties', 'preparation', 'contract', 'management', 'evaluation', 'ended')),
  on_day date not null,
  words text not null default '' check (length(words) <= 500),
  primary key (partnership, number)
);

create table alliance.partnership_document (
  file uuid primary key,
  partnership uuid not null references alliance.partnership on delete cascade,
  added_at timestamptz not null
);

create index partnership_document_by_partnership on alliance.partnership_document (partnership);

-- An agreement is between two at least, once all is said.
create function alliance.agree_with_somebody() returns trigger language plpgsql as $$
declare
  agreement uuid;
begin
  if tg_table_name = 'party' then
    agreement := old.partnership;
  else
    agreement := new.id;
  end if;
  if exists (select from alliance.partnership p where p.id = agreement)
    and (select count(*) from alliance.party y where y.partnership = agreement and y.part = 'party') < 2 then
    raise exception 'A partnership is between two at least.' using errcode = 'check_violation', constraint = 'two_parties';
  end if;
  return null;
end $$;

create constraint trigger two_parties after insert on alliance.partnership deferrable initially deferred
  for each row execute function alliance.agree_with_somebody();
create constraint trigger two_parties_stay after delete on alliance.party deferrable initially immediate
  for each row execute function alliance.agree_with_somebody();

-- A move comes after the one before, and leads somewhere else.
create function alliance.move_on() returns trigger language plpgsql as $$
begin
  if exists (
    select from alliance.partnership_move m
    where m.partnership = new.partnership
    and m.number = new.number - 1
    and (m.on_day > new.on_day or m.phase = new.phase)
  ) then
    raise exception 'A move comes after the one before.' using errcode = 'check_violation', constraint = 'moves_in_order';
  end if;
  return new;
end $$;

create trigger moves_in_order before insert on alliance.partnership_move
  for each row execute function alliance.move_on();
