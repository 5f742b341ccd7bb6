-- The items of a team, in versions that stay as they are.
create table evaluation.grid (
  team uuid not null,
  version int not null check (version > 0),
  -- whether it is that which the platform proposes
  example boolean not null,
  author uuid,
  made_at timestamptz not null,
  primary key (team, version)
);

create table evaluation.grid_item (
  team uuid not null,
  version int not null,
  -- lasts through the versions; another revision has other words
  item uuid not null,
  revision int not null check (revision > 0),
  axis text not null check (axis in ('positioning', 'model', 'governance', 'frame', 'dialogue', 'experiments', 'support',
    'place')),
  words text not null check (length(words) between 1 and 300),
  position int not null,
  primary key (team, version, item),
  foreign key (team, version) references evaluation.grid (team, version)
);

-- Who is asked what they see, with how many people agreed before the first answer.
create table evaluation.crossed_view (
  id uuid primary key,
  team uuid not null,
  grid int not null,
  title text not null check (length(title) between 1 and 200),
  -- under three, who has answered knows what the other said
  minimum int not null check (minimum between 3 and 500),
  author uuid,
  opened_at timestamptz not null,
  -- nothing is shown before, and nobody answers after
  closed_on date,
  example boolean not null default false,
  foreign key (team, grid) references evaluation.grid (team, version)
);

create index crossed_view_of_team on evaluation.crossed_view (team, opened_at desc, id desc);

create table evaluation.view_profile (
  view uuid not null references evaluation.crossed_view (id) on delete cascade,
  number int not null check (number between 0 and 9),
  name text not null check (length(name) between 1 and 60),
  primary key (view, number)
);

-- A link answers once; nothing says which answer came by it, nor to whom it was given.
create table evaluation.view_link (
  hash bytea primary key,
  view uuid not null,
  profile int not null,
  used boolean not null default false,
  foreign key (view, profile) references evaluation.view_profile (view, number) on delete cascade
);

create index view_link_of_view on evaluation.view_link (view);

-- An answer; no moment is kept, since it would tell whose it is. Only catalysts who answer as signed in are known.
create table evaluation.voice (
  id uuid primary key,
  view uuid not null,
  profile int not null,
  people int not null check (people between 1 and 500),
  way text not null check (way in ('self', 'link', 'paper', 'together')),
  agrees boolean not null,
  author uuid,
  foreign key (view, profile) references evaluation.view_profile (view, number) on delete cascade,
  unique (view, author),
  check (way in ('paper', 'together') or people = 1),
  check (author is null or way = 'self')
);

create table evaluation.voice_level (
  voice uuid not null references evaluation.voice (id) on delete cascade,
  item uuid not null,
  level int not null check (level between 1 and 4),
  primary key (voice, item)
);

-- What is closed is seen: one more answer could be read off.
create function evaluation.only_while_open() returns trigger language plpgsql as $$
begin
  if (select v.closed_on is not null from evaluation.crossed_view v where v.id = new.view for share) then
    raise exception 'A crossed view that is closed takes no answers.' using errcode = 'check_violation', constraint = 'voice_while_open';
  end if;
  return new;
end $$;

create trigger voice_while_open before insert on evaluation.voice for each row execute function evaluation.only_while_open();
