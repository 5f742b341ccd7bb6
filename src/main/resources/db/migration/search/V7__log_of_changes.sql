-- What has changed is a log that each index reads for itself, and each says in itself how far: nobody takes a change away
-- from another. Numbers are given before transactions end, and not in the order in which they do: an index has heard what
-- was committed before a transaction.
-- Every index is made anew once, and what waits is in it then.
drop table search.keeper;
drop table search.waiting;

create table search.change (
  number bigint generated always as identity primary key,
  -- of any module: its entries by their ids, or all that came in together as a batch
  source text,
  ids text[] not null default '{}',
  batch text,
  everything boolean not null default false,
  at timestamptz not null default now(),
  xid xid8 not null default pg_current_xact_id(),
  check (everything or source is not null)
);

create index change_by_transaction on search.change (xid);
create index change_by_time on search.change (at);
comment on table search.change is 'passing: what has changed of what can be found';

-- Which log it is, and from which transaction on it is whole: who has heard less makes the index anew.
create table search.log (
  one boolean primary key default true check (one),
  id uuid not null,
  forgotten xid8 not null
);

comment on table search.log is 'passing: from where on the log of changes is whole';

-- Nodes that fail to write their index, until they do again.
create table search.fault (
  node text primary key,
  at timestamptz not null,
  tries int not null check (tries > 0),
  fault text not null
);

comment on table search.fault is 'passing: nodes that fail to write their index';
