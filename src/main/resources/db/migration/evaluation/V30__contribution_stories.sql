-- A contribution story: what a team contributed to, told in parts whose figures have a source, then frozen.
create table evaluation.contribution_story (
  -- made by the page, before it is sent: sent again it is the same
  id uuid primary key,
  team uuid not null,
  -- what it is about: its kind, its name when it was chosen, and its page; no page for the scheme of the territory
  about text not null check (about in ('scheme', 'edition', 'alliance', 'partnership', 'project')),
  about_name text not null check (length(about_name) <= 400),
  about_path text not null check (length(about_path) <= 300 and (about_path = '' or about_path like '/%')),
  title text not null check (length(trim(title)) between 1 and 160),
  -- the perimeter: whom or where it is about
  scope text not null check (length(trim(scope)) between 1 and 200),
  language text not null check (language in ('fr', 'en')),
  from_day date not null,
  until_day date not null,
  version int not null default 1,
  -- all that it says but its testimonies, as it was when it was frozen
  content jsonb,
  frozen_at timestamptz,
  -- whom it is of; null once they are erased
  made_by uuid,
  frozen_by uuid,
  made_at timestamptz not null,
  -- made up for the demonstration
  example boolean not null default false,
  constraint story_lasts check (until_day >= from_day and until_day <= from_day + 3700),
  check ((about = 'scheme') = (about_path = '')),
  check ((content is null) = (frozen_at is null)),
  check (frozen_at is not null or frozen_by is null)
);

create index contribution_story_of_team on evaluation.contribution_story (team, made_at desc, id desc);
create index contribution_story_about on evaluation.contribution_story (about_path) where about_path <> '';
create index contribution_story_made_by on evaluation.contribution_story (made_by);
create index contribution_story_frozen_by on evaluation.contribution_story (frozen_by);

-- A part of a story. What its kind does not have is empty; what it must have is checked.
create table evaluation.story_part (
  id uuid primary key,
  story uuid not null references evaluation.contribution_story on delete cascade,
  kind text not null check (kind in ('narrative', 'counted', 'figure', 'finding', 'testimony', 'alliance')),
  place int not null,
  version int not null default 1,
  -- of a narrative; of a figure what is counted
  title text not null default '' check (length(title) <= 160),
  words text not null default '' check (length(words) <= 10000),
  -- contribution, not attribution: what the team brought, what others did, what is not established
  ours text not null default '' check (length(ours) <= 2000),
  others text not null default '' check (length(others) <= 2000),
  unproven text not null default '' check (length(unproven) <= 2000),
  -- of a figure
  value numeric(18, 3),
  unit text not null default '' check (length(unit) <= 60),
  of_whole bigint check (of_whole > 0),
  source text not null default '' check (length(source) <= 300),
  vintage_from date,
  vintage_until date,
  scope text not null default '' check (length(scope) <= 200),
  -- what the platform counts
  counted text,
  -- what a finding rests on, or the alliance that is told
  object text check (object ~ '^[a-z-]{1,30}$'),
  object_name text not null default '' check (length(object_name) <= 400),
  object_path text not null default '' check (length(object_path) <= 300 and (object_path = '' or object_path like '/%')),
  object_day date,
  constraint part_at_its_place unique (story, place) deferrable initially deferred,
  constraint narrative_has_words check (kind <> 'narrative' or length(trim(words)) > 0),
  constraint counted_says_what check ((kind = 'counted') = (counted is not null)),
  -- no figure without source, vintage and scope
  constraint figure_is_sourced check (kind <> 'figure' or (
    value is not null and length(trim(title)) > 0 and length(trim(source)) > 0 and length(trim(scope)) > 0
    and vintage_from is not null and vintage_until is not null and vintage_until >= vintage_from)),
  -- no share in per cent without its n, and none of fewer than thirty
  constraint share_has_its_number check (
    unit !~* '^\s*(%|pour ?cent|per ?cent|p\. ?100)' or (of_whole is not null and of_whole >= 30)),
  constraint finding_rests_on_something check (kind <> 'finding' or (
    length(trim(words)) > 0 and object is not null and length(trim(object_name)) > 0
    and (object_path <> '' or object_day is not null))),
  constraint alliance_is_named check (kind <> 'alliance' or (object in ('alliance', 'partnership', 'project') and object_path <> ''))
);

create index story_part_about on evaluation.story_part (object_path) where object_path <> '';

-- What somebody said, apart from what is frozen: whoever said it may take it back at any time.
create table evaluation.story_testimony (
  part uuid primary key references evaluation.story_part on delete cascade,
  words text not null check (length(trim(words)) between 1 and 3000),
  named text not null check (named in ('name', 'role', 'anonymous')),
  who text not null check (length(who) <= 160),
  said_on date not null,
  -- since when they agree to be quoted; null while they have not
  agreed_on date,
  check ((named = 'anonymous') = (trim(who) = ''))
);

create index story_testimony_who on evaluation.story_testimony (who) where named = 'name';

-- What is frozen stays: the story, and what stands under it.
create function evaluation.keep_contribution_story() returns trigger language plpgsql as $$
begin
  if old.frozen_at is not null and (
      (new.id, new.team, new.about, new.about_name, new.about_path, new.title, new.scope, new.language, new.from_day, new.until_day,
        new.content, new.frozen_at, new.made_at)
      is distinct from (old.id, old.team, old.about, old.about_name, old.about_path, old.title, old.scope, old.language, old.from_day,
        old.until_day, old.content, old.frozen_at, old.made_at)) then
    raise exception 'A frozen story stays as it is.' using errcode = 'check_violation', constraint = 'story_is_frozen';
  end if;
  return new;
end $$;

create trigger contribution_story_is_kept before update on evaluation.contribution_story
  for each row execute function evaluation.keep_contribution_story();

create function evaluation.keep_story_part() returns trigger language plpgsql as $$
begin
  if exists (
      select from evaluation.contribution_story s
      where s.id = coalesce(new.story, old.story) and s.frozen_at is not null
      for share) then
    raise exception 'A frozen story stays as it is.' using errcode = 'check_violation', constraint = 'story_is_frozen';
  end if;
  return coalesce(new, old);
end $$;

create trigger part_of_frozen before insert or update on evaluation.story_part
  for each row execute function evaluation.keep_story_part();

-- A part of a frozen story goes with the whole story only, which nothing but the team's end takes away.
create function evaluation.keep_frozen_part() returns trigger language plpgsql as $$
begin
  if exists (
      select from evaluation.contribution_story s where s.id = old.story and s.frozen_at is not null) then
    raise exception 'A frozen story stays as it is.' using errcode = 'check_violation', constraint = 'story_is_frozen';
  end if;
  return old;
end $$;

create trigger part_of_frozen_goes before delete on evaluation.story_part
  for each row execute function evaluation.keep_frozen_part();

-- A testimony of a frozen story is not changed and none is added; it may be taken back.
create function evaluation.keep_story_testimony() returns trigger language plpgsql as $$
begin
  if exists (
      select from evaluation.contribution_story s
      join evaluation.story_part p on p.story = s.id
      where p.id = new.part and s.frozen_at is not null
      for share of s) then
    raise exception 'A frozen story stays as it is.' using errcode = 'check_violation', constraint = 'story_is_frozen';
  end if;
  return new;
end $$;

create trigger testimony_of_frozen before insert or update on evaluation.story_testimony
  for each row execute function evaluation.keep_story_testimony();
