-- People of whom a list says that they were seen since: what was known of it before, to which it goes back when the list is undone.
create table directory.import_seen (
  import uuid not null references directory.import on delete cascade,
  contact uuid not null references directory.contact on delete cascade,
  seen_on date not null,
  last_contact_on date not null,
  keep_until date not null,
  primary key (import, contact),
  check (seen_on > last_contact_on)
);

create index import_seen_by_contact on directory.import_seen (contact);
