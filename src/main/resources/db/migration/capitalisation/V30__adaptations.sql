-- A sheet that is made of the sheet of others: of which version, what was changed, and what came of it half a year later.
create table capitalisation.adaptation (
  sheet uuid primary key references capitalisation.experience_sheet on delete cascade,
  parent uuid not null references capitalisation.experience_sheet on delete cascade check (parent <> sheet),
  parent_version int not null,
  territory_name text not null default '' check (length(territory_name) <= 160),
  changed text not null default '' check (length(changed) <= 4000),
  outcome text check (outcome in ('goes-on', 'otherwise', 'stopped', 'too-early')),
  outcome_words text not null default '' check (length(outcome_words) <= 4000),
  begun_at timestamptz not null,
  -- when it is next asked what came of it
  ask_at timestamptz not null,
  asked_at timestamptz,
  answered_at timestamptz,
  version int not null default 0,
  check ((outcome is null) = (answered_at is null)),
  foreign key (parent, parent_version) references capitalisation.published_sheet (sheet, number)
);

create index adaptation_by_parent on capitalisation.adaptation (parent, parent_version);
create index adaptation_by_question on capitalisation.adaptation (ask_at) where asked_at is null;

-- What is made of a sheet under a licence that asks for the same stands under the same for good.
alter table capitalisation.experience_sheet
  add licence_bound boolean not null default false check (not licence_bound or licence is not null);

create function capitalisation.keeps_bound_licence() returns trigger language plpgsql as $$
begin
  if old.licence_bound and (not new.licence_bound or new.licence is distinct from old.licence) then
    raise exception 'The licence of the sheet (%) is that of what it was made of.', old.slug
      using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger keeps_bound_licence before update of licence, licence_bound on capitalisation.experience_sheet
for each row execute function capitalisation.keeps_bound_licence();

create function capitalisation.published_under_bound_licence() returns trigger language plpgsql as $$
begin
  if exists (select from capitalisation.experience_sheet s
      where s.id = new.sheet and s.licence_bound and s.licence <> new.licence) then
    raise exception 'The sheet (%) is bound to another licence.', new.sheet using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger published_under_bound_licence before insert on capitalisation.published_sheet
for each row execute function capitalisation.published_under_bound_licence();

-- That somebody has made use of a sheet without writing one.
create table capitalisation.reuse (
  sheet uuid not null references capitalisation.experience_sheet on delete cascade,
  -- null once they have left the platform
  person uuid,
  territory_name text not null check (territory_name <> '' and length(territory_name) <= 160),
  words text not null default '' check (length(words) <= 1000),
  said_at timestamptz not null,
  id uuid primary key,
  constraint once_a_person unique (sheet, person)
);

create index reuse_by_person on capitalisation.reuse (person);
