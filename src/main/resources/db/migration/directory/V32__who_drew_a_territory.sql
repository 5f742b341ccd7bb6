-- Who drew a lived territory may draw it anew as long as no team keeps it.
create table directory.drawn_territory (
  territory uuid primary key,
  drawn_by uuid not null,
  drawn_at timestamptz not null
);

create index drawn_territory_by_person on directory.drawn_territory (drawn_by);

create trigger at_most after insert on directory.drawn_territory
referencing new table as added for each statement execute function at_most(20, 'drawn_by');
