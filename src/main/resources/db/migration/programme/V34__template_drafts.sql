-- A template while somebody writes it: the first version of a new one, or the next of one that is there.
create table programme.template_draft (
  id uuid primary key,
  slug text not null unique,
  based_on int not null check (based_on >= 0),
  content jsonb not null,
  demonstration boolean not null,
  changed_at timestamptz not null,
  version int not null default 1
);

create index template_draft_by_change on programme.template_draft (changed_at desc, id);
