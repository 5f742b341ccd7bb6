create schema if not exists evaluation;

-- What is asked of something that a team has underway, and how mature it is; what can be answered follows from it.
create table evaluation.fit (
  id uuid primary key,
  team uuid not null,
  kind text not null check (kind in ('scheme', 'alliance', 'partnership', 'project', 'edition')),
  -- of what the team has underway, where it was chosen from that
  underway uuid,
  title text not null check (length(title) between 1 and 200),
  stage text not null check (stage in ('idea', 'experiment', 'modelling', 'deployment')),
  asker text not null check (asker in ('funder', 'elected', 'partner', 'team')),
  -- the organisation that asks
  whom text not null default '' check (length(whom) <= 200),
  words text not null default '' check (length(words) <= 4000),
  asked text[] not null check (asked <@ array['narrative', 'learning', 'activity', 'usefulness', 'innovation', 'trust',
    'effects', 'performance', 'return', 'ranking']),
  begun_on date,
  due_on date,
  -- who wrote it down, and who changed it last; null once they are erased
  author uuid,
  changed_by uuid,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  version int not null default 0,
  -- made up for the demonstration
  example boolean not null default false,
  constraint due_after_begun check (due_on >= begun_on)
);

create index fit_of_team on evaluation.fit (team, changed_at desc, id desc);
create index fit_by_author on evaluation.fit (author);
create index fit_by_changer on evaluation.fit (changed_by);
