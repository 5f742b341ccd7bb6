-- The list of a team that has brought a note: it is taken back with the list, unless somebody has touched it since.
alter table exchange.note
  add column import uuid,
  drop constraint note_source_check,
  add constraint note_source_check check (source in ('typed', 'pasted', 'mail', 'list')),
  add constraint list_has_its_file check ((source = 'list') = (import is not null));

create index note_by_import on exchange.note (import) where import is not null;
