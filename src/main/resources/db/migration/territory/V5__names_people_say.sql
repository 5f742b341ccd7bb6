-- The names by which people call an EPCI beside its official one, made of this: its kind written out, the short name that
-- stands in brackets, the name without these, « Agglo » for « Agglomération », and for a métropole the town before the word.
create function territory.names_people_say(official text) returns setof text
language sql immutable
as $$
  with plain as (
    select btrim(regexp_replace(regexp_replace(official, '\s*\([^)]*\)', '', 'g'), '^C[ACU] ', '')) as name,
      left(official, 3) as kind
  ), town as (
    select regexp_replace(name, '^(Euro)?Métropole (d[eu]s? |d’|du Grand |Européenne de |européenne de )?', '') as name
    from plain
    where name ~ '^(Euro)?Métropole '
  )
  select name from plain
  union
  select substring(official from '\(([^)]+)\)')
  where official like '%(%)%'
  union
  select case kind
      when 'CC ' then 'Communauté de communes ' when 'CA ' then 'Communauté d’agglomération '
      when 'CU ' then 'Communauté urbaine ' else ''
    end || name
  from plain
  union
  select regexp_replace(name, '\mAgglomération\M', 'Agglo') from plain where name ~ '\mAgglomération\M'
  union
  select regexp_replace(name, '\mAgglo\M', 'Agglomération') from plain where name ~ '\mAgglo\M'
  union
  select name || ' Métropole' from town where name <> ''
$$;
