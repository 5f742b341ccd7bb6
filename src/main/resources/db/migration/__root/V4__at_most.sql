-- So many rows with the same key and no more, also when several come at the same moment: each waits until the one before
-- has come or not. Asked when rows are added; arguments are how many, and the columns of the key. It may be there already,
-- as what a restore does not take away.
create or replace function at_most() returns trigger language plpgsql as $$
declare
  most constant int := tg_argv[0]::int;
  key constant text := (
    select string_agg(quote_ident(tg_argv[n]), ', ' order by n)
    from generate_series(1, tg_nargs - 1) as n);
  held bigint;
begin
  execute format(
    'select count(pg_advisory_xact_lock(%s::int, hash)) from '
    '(select distinct hashtext((%s)::text) as hash from added order by hash) as keys',
    tg_relid, 'row(' || key || ')');
  execute format(
    'select max(rows) from (select count(*) as rows from %s where (%s) in (select %s from added) group by %s) as counted',
    tg_relid::regclass, key, key, key)
  into held;
  if held > most then
    raise check_violation using
      message = format('%s rows in %s for one %s, %s at most', held, tg_relid::regclass, key, most),
      constraint = 'at_most';
  end if;
  return null;
end
$$;

comment on function at_most() is 'So many rows with the same key and no more.';
