create schema if not exists evaluation;

-- A report to a funder, or a page for elected people: drafted from what a team has recorded, completed by hand, then frozen.
create table evaluation.funder_report (
  -- made by the page, before it is sent: sent again it is the same
  id uuid primary key,
  team uuid not null,
  -- which it accounts for; null for none
  convention uuid,
  outline text not null check (outline in ('cerfa', 'fabrique', 'free', 'note')),
  title text not null check (length(trim(title)) between 1 and 160),
  language text not null check (language in ('fr', 'en')),
  from_day date not null,
  until_day date not null,
  version int not null default 1,
  -- all that it says, as it was when it was frozen
  content jsonb,
  frozen_at timestamptz,
  -- whom it is of; null once they are erased
  made_by uuid,
  frozen_by uuid,
  made_at timestamptz not null,
  -- made up for the demonstration
  example boolean not null default false,
  constraint report_lasts check (until_day >= from_day and until_day <= from_day + 1100),
  check ((content is null) = (frozen_at is null)),
  check (frozen_at is not null or frozen_by is null)
);

create index funder_report_of_team on evaluation.funder_report (team, made_at desc, id desc);
create index funder_report_made_by on evaluation.funder_report (made_by);
create index funder_report_frozen_by on evaluation.funder_report (frozen_by);

-- What the team writes under a heading.
create table evaluation.funder_words (
  report uuid not null references evaluation.funder_report on delete cascade,
  heading text not null check (heading ~ '^[a-z-]{1,30}$'),
  words text not null check (length(words) <= 10000),
  version int not null default 1,
  primary key (report, heading)
);

-- A figure that no page of the platform counts: with its source, or not at all.
create table evaluation.funder_figure (
  id uuid primary key,
  report uuid not null references evaluation.funder_report on delete cascade,
  heading text not null check (heading ~ '^[a-z-]{1,30}$'),
  name text not null check (length(trim(name)) between 1 and 160),
  value text not null check (length(trim(value)) between 1 and 60),
  source text not null check (length(trim(source)) between 1 and 300),
  added_at timestamptz not null
);

create index funder_figure_of_report on evaluation.funder_figure (report, heading, added_at, id);

-- A line of the budget: what was planned, and what came of it; null while nobody knows it.
create table evaluation.funder_budget (
  id uuid primary key,
  report uuid not null references evaluation.funder_report on delete cascade,
  side text not null check (side in ('expense', 'resource')),
  name text not null check (length(trim(name)) between 1 and 160),
  planned numeric(12, 2) check (planned >= 0),
  realised numeric(12, 2) check (realised >= 0),
  added_at timestamptz not null,
  constraint says_an_amount check (planned is not null or realised is not null)
);

create index funder_budget_of_report on evaluation.funder_budget (report, side, added_at, id);

-- What is frozen stays: the report, and what stands under it.
create function evaluation.keep_funder_report() returns trigger language plpgsql as $$
begin
  if old.frozen_at is not null and (
      (new.id, new.team, new.convention, new.outline, new.title, new.language, new.from_day, new.until_day, new.content,
        new.frozen_at, new.made_at)
      is distinct from (old.id, old.team, old.convention, old.outline, old.title, old.language, old.from_day, old.until_day,
        old.content, old.frozen_at, old.made_at)) then
    raise exception 'A frozen report stays as it is.' using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger funder_report_is_kept before update on evaluation.funder_report
  for each row execute function evaluation.keep_funder_report();

create function evaluation.keep_under_frozen() returns trigger language plpgsql as $$
begin
  if exists (
      select from evaluation.funder_report r
      where r.id = coalesce(new.report, old.report) and r.frozen_at is not null
      for share) then
    raise exception 'A frozen report stays as it is.' using errcode = 'check_violation', constraint = 'report_is_frozen';
  end if;
  return coalesce(new, old);
end $$;

create trigger words_under_frozen before insert or update on evaluation.funder_words
  for each row execute function evaluation.keep_under_frozen();
create trigger figures_under_frozen before insert or update on evaluation.funder_figure
  for each row execute function evaluation.keep_under_frozen();
create trigger budget_under_frozen before insert or update on evaluation.funder_budget
  for each row execute function evaluation.keep_under_frozen();
