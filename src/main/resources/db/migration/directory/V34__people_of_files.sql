-- The lists of teams bring people too, and what they need. does: what somebody does whom no organisation tells it of.
-- import: the file that has brought them.
alter table directory.contact
  add column does text check (length(does) between 1 and 300),
  add column import uuid;

alter table directory.membership add column import uuid;

create index contact_by_import on directory.contact (import) where import is not null;
create index membership_by_import on directory.membership (import) where import is not null;
create index contact_untold on directory.contact (owner, created_at) where informed_on is null and gone_at is null;

-- People whom rows of a file name. organisation, contact: whom they belong to and who they are known as, once they were
-- matched. alone: the row names no organisation. fresh: the id of who is added. same: what tells one of them from another
-- within the file.
create table directory.import_person (
  import uuid not null references directory.import on delete cascade,
  line bigint not null,
  number int not null,
  name text not null check (length(name) between 1 and 120),
  role text check (length(role) between 1 and 300),
  email text check (length(email) <= 254),
  phone text check (length(phone) between 4 and 40),
  seen_on date,
  alone boolean not null,
  organisation uuid,
  contact uuid,
  fresh uuid,
  same text,
  primary key (import, line, number)
);

-- What rows of a file say that somebody needs.
create table directory.import_need (
  import uuid not null references directory.import on delete cascade,
  line bigint not null,
  words text not null check (length(words) between 1 and 2000),
  alone boolean not null,
  primary key (import, line)
);
