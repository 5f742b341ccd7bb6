-- What people agreed to, in the words they read: a ledger, in which nothing changes.
create table account.consent (
  id bigint generated always as identity primary key,
  person uuid not null references account.person on delete cascade,
  purpose text not null check (purpose in ('share-address', 'contact-after')),
  given boolean not null,
  wording text not null check (length(wording) between 1 and 1000),
  at timestamptz not null
);

create index consent_by_person on account.consent (person, purpose, id desc);

create function account.refuse_any_change() returns trigger language plpgsql as $$
begin
  raise exception 'What was agreed to never changes.' using errcode = 'integrity_constraint_violation';
end $$;

create trigger consent_is_frozen before update on account.consent
  for each row execute function account.refuse_any_change();

-- A new address counts once a link sent to it has come back.
create table account.email_change (
  person uuid primary key references account.person on delete cascade,
  email text not null check (email = lower(email)),
  secret_hash bytea not null unique,
  expires_at timestamptz not null
);

-- Whoever has their account erased leaves an empty row, so that what stays belongs to somebody without a name.
alter table account.person add erased_at timestamptz;
create index person_here_by_name on account.person (name, id) where erased_at is null;

-- The words of a deed may be forgotten when they name somebody who is erased; nothing else of it ever changes.
create or replace function account.refuse_change() returns trigger language plpgsql as $$
begin
  if new.id = old.id and new.at = old.at and new.act = old.act and new.words in (old.words, '')
    and new.subject is not distinct from old.subject and (new.actor is null or new.actor is not distinct from old.actor)
  then
    return new;
  end if;
  raise exception 'A deed never changes.' using errcode = 'integrity_constraint_violation';
end $$;
