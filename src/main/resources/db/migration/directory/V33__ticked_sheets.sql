-- Sheets of a team that somebody has ticked, to do something with all of them; kept for a week.
create table directory.ticked (
  id uuid primary key,
  territory uuid not null,
  person uuid,
  at timestamptz not null
);

create index ticked_by_territory on directory.ticked (territory, at);
create index ticked_by_person on directory.ticked (person) where person is not null;
create index ticked_by_time on directory.ticked (at);

-- version: of the sheet as it was ticked; what was changed since is left alone. outcome: what became of it, null as long as
-- nothing was to. …_before: what it was, to give back.
create table directory.ticked_sheet (
  ticked uuid not null references directory.ticked on delete cascade,
  organisation uuid not null references directory.organisation on delete cascade,
  version int not null,
  outcome text check (outcome in ('waits', 'same', 'unseen', 'changed', 'meanwhile', 'undone', 'stays')),
  profile_before text,
  themes_before text[],
  visibility_before text,
  keeper_before uuid,
  origins_before jsonb,
  primary key (ticked, organisation),
  constraint what_was_changed_can_be_given_back check (
    outcome is null or outcome not in ('changed', 'undone', 'stays')
    or (visibility_before is not null and origins_before is not null))
);

create index ticked_sheet_by_organisation on directory.ticked_sheet (organisation);
create index ticked_sheet_by_keeper on directory.ticked_sheet (keeper_before) where keeper_before is not null;

-- What is changed of them: at least one thing, as long as nobody who was put in charge is erased.
create table directory.ticked_change (
  ticked uuid primary key references directory.ticked on delete cascade,
  profile text references directory.profile,
  theme_added text references directory.theme,
  theme_away text references directory.theme,
  visibility text check (visibility in ('public', 'network', 'territory', 'private')),
  keeper uuid,
  applied_at timestamptz,
  undone_at timestamptz,
  undone_by uuid,
  constraint something_changes check (applied_at is not null or num_nonnulls(profile, theme_added, theme_away, visibility, keeper) > 0),
  constraint no_theme_comes_and_goes check (theme_added <> theme_away),
  constraint undone_once_applied check (undone_at is null or applied_at is not null)
);

create index ticked_change_by_keeper on directory.ticked_change (keeper) where keeper is not null;
