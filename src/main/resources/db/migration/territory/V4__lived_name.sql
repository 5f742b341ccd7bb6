-- A lived territory is made on screen, too: it has a name that can be read. Those that are there keep theirs.
alter table territory.territory
  add constraint lived_is_named check (kind <> 'lived' or (btrim(name) <> '' and length(name) <= 200)) not valid;
