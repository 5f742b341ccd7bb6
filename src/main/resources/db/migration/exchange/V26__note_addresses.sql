-- The address of somebody’s own to which they forward mails that become notes.
create table exchange.note_address (
  person uuid primary key,
  -- behind the plus; whoever knows it still has to write from the address of the account
  word text not null unique check (word ~ '^[a-z2-7]{20}$'),
  made_at timestamptz not null,
  -- mails that came from other addresses and were not taken
  refused int not null default 0,
  refused_at timestamptz
);

-- What came by mail is its author's alone until they keep it for the team.
alter table exchange.note add draft boolean not null default false;
alter table exchange.note add constraint draft_has_its_author check (not draft or author is not null);

create index note_by_draft on exchange.note (author) where draft;
