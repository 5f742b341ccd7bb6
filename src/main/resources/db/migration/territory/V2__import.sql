-- Files that were read in, and every row they changed, so that each import can be undone without a trace.
create table territory.import (
  id uuid primary key,
  number int generated always as identity unique,
  kind text not null,
  files text[] not null,
  sha256 text[] not null,
  source text not null,
  state text not null check (state in ('applied', 'undone')),
  counts jsonb not null default '{}',
  applied_at timestamptz not null,
  undone_at timestamptz,
  check ((state = 'undone') = (undone_at is not null)),
  check (cardinality(files) > 0 and cardinality(files) = cardinality(sha256))
);

-- A row as it was and as it became; one position for all rows of one statement, in the order of the statements.
create table territory.import_change (
  import uuid not null references territory.import,
  position bigint not null,
  table_name text not null,
  key text not null,
  before jsonb,
  after jsonb,
  primary key (import, position, key),
  check (before is not null or after is not null)
);

create sequence territory.import_position;

create function territory.key_columns(wanted regclass) returns text
language sql stable
return (
  select string_agg(quote_ident(attribute.attname), ', ' order by attribute.attnum)
  from pg_index
  join pg_attribute attribute on attribute.attrelid = indrelid and attribute.attnum = any(indkey)
  where indrelid = wanted and indisprimary
);

-- Writes down what a statement changed, while an import runs: the setting territory.import holds its id.
create function territory.record_change() returns trigger
language plpgsql as $$
declare
  running text := current_setting('territory.import', true);
  keys text;
  place bigint;
  recorded bigint;
  touched bigint;
begin
  if coalesce(running, '') = '' then
    return null;
  end if;
  keys := territory.key_columns(tg_relid);
  place := nextval('territory.import_position');
  if tg_op = 'INSERT' then
    execute format(
      'insert into territory.import_change (import, position, table_name, key, before, after)
      select $1, $2, $3, concat_ws('' '', %s), null, to_jsonb(added) from added', keys)
    using running::uuid, place, tg_table_name;
  elsif tg_op = 'DELETE' then
    execute format(
      'insert into territory.import_change (import, position, table_name, key, before, after)
      select $1, $2, $3, concat_ws('' '', %s), to_jsonb(removed), null from removed', keys)
    using running::uuid, place, tg_table_name;
  else
    execute format(
      'insert into territory.import_change (import, position, table_name, key, before, after)
      select $1, $2, $3, concat_ws('' '', %s), to_jsonb(removed), to_jsonb(added)
      from removed join added using (%s)', keys, keys)
    using running::uuid, place, tg_table_name;
    get diagnostics recorded = row_count;
    select count(*) into touched from added;
    if recorded <> touched then
      raise exception 'A key of territory.% was changed: an import deletes and inserts instead.', tg_table_name;
    end if;
  end if;
  return null;
end
$$;

do $$
declare
  watched text;
begin
  foreach watched in array array[
    'source', 'region', 'department', 'epci', 'commune', 'former_commune', 'measure', 'territory', 'territory_commune']
  loop
    execute format('create trigger record_insert after insert on territory.%I
      referencing new table as added for each statement execute function territory.record_change()', watched);
    execute format('create trigger record_update after update on territory.%I
      referencing old table as removed new table as added for each statement
      execute function territory.record_change()', watched);
    execute format('create trigger record_delete after delete on territory.%I
      referencing old table as removed for each statement execute function territory.record_change()', watched);
  end loop;
end
$$;

-- Puts every row back as it was before an import, the last statement first. A row that is no more as the import left
-- it raises integrity_constraint_violation, and nothing is undone. Each row is looked up by a key that no index knows:
-- in a nested loop, which stale statistics may suggest, hundreds of thousands of rows would take for ever.
create function territory.undo_import(undone uuid) returns void
language plpgsql set enable_nestloop = off as $$
declare
  step record;
  columns text;
  mended bigint;
begin
  for step in
    select position, table_name, before is null as added, after is null as removed, count(*) as changes
    from territory.import_change
    where import = undone
    group by 1, 2, 3, 4
    order by position desc
  loop
    if step.added then
      execute format(
        'delete from territory.%1$I known
        using territory.import_change change
        where change.import = $1 and change.position = $2
          and concat_ws('' '', %2$s) = change.key and to_jsonb(known) = change.after',
        step.table_name, territory.known_keys(step.table_name))
      using undone, step.position;
    elsif step.removed then
      execute format(
        'insert into territory.%1$I
        select was.*
        from territory.import_change change, jsonb_populate_record(null::territory.%1$I, change.before) was
        where change.import = $1 and change.position = $2', step.table_name)
      using undone, step.position;
    else
      select string_agg(format('%1$I = was.%1$I', attname), ', ') into columns
      from pg_attribute
      where attrelid = format('territory.%I', step.table_name)::regclass and attnum > 0 and not attisdropped;
      execute format(
        'update territory.%1$I known
        set %3$s
        from territory.import_change change, jsonb_populate_record(null::territory.%1$I, change.before) was
        where change.import = $1 and change.position = $2
          and concat_ws('' '', %2$s) = change.key and to_jsonb(known) = change.after',
        step.table_name, territory.known_keys(step.table_name), columns)
      using undone, step.position;
    end if;
    get diagnostics mended = row_count;
    if mended <> step.changes then
      raise exception 'Only % of % rows of territory.% are as the import left them.',
        mended, step.changes, step.table_name
      using errcode = 'integrity_constraint_violation';
    end if;
  end loop;
end
$$;

create function territory.known_keys(wanted text) returns text
language sql stable
return (
  select string_agg('known.' || column_name, ', ')
  from regexp_split_to_table(territory.key_columns(format('territory.%I', wanted)::regclass), ', ') column_name
);

-- The names of EPCI lose or spell out the letters of their nature.
create function territory.name_of_epci(name text) returns text
language sql immutable
return case
  when name ~ '^CC (d[eu]s? |d’)' then regexp_replace(name, '^CC', 'Communauté de communes')
  when name ~ '^CA (d[eu]s? |d’)' then regexp_replace(name, '^CA', 'Communauté d’agglomération')
  when name ~ '^CU (d[eu]s? |d’)' then regexp_replace(name, '^CU', 'Communauté urbaine')
  else upper(left(regexp_replace(name, '^C[ACU] ', ''), 1)) || substr(regexp_replace(name, '^C[ACU] ', ''), 2)
end;
