-- What has changed is of any module: its entries by their ids, or all that came in together as a batch.
alter table search.waiting
  add column source text,
  add column ids text[] not null default '{}',
  add column batch text;

update search.waiting
set source = 'actor', ids = organisations::text[], batch = import::text
where not everything;

alter table search.waiting
  drop column organisations,
  drop column import,
  add check (everything or source is not null);
