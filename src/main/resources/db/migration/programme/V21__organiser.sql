-- Who organises a programme, as it wishes to be named (its title where it says nothing), and where one writes to it.
alter table programme.programme
  add organiser text not null default '' check (length(organiser) <= 160 and organiser !~ '[\r\n]'),
  add contact text not null default '' check (
    length(contact) <= 500
    and (contact = '' or contact ~ '^https?://[^[:space:]]+$' or contact ~ '^[^[:space:]@:]+@[^[:space:]@:]+$')
  );
