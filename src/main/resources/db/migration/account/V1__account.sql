-- People who sign in, what they may do where, the links that let them in, and what they did.
create schema if not exists account;

create table account.person (
  id uuid primary key,
  email text not null check (email = lower(email) and email ~ '^[^@[:space:]]+@[^@[:space:]]+[.][^@[:space:]]+$'),
  name text not null check (length(name) between 1 and 120),
  language text not null check (language in ('fr', 'en')),
  version int not null default 0,
  created_at timestamptz not null
);

create unique index person_by_email on account.person (email);
create index person_by_name on account.person (name, id);

-- A role holds on a scope, the id of what it is about; that of an administrator holds everywhere.
create table account.role (
  person uuid not null references account.person on delete cascade,
  role text not null check (role in ('administrator', 'programme-lead', 'facilitator', 'catalyst', 'partner')),
  scope uuid,
  granted_at timestamptz not null,
  granted_by uuid references account.person on delete set null,
  unique nulls not distinct (person, role, scope),
  check ((role = 'administrator') = (scope is null))
);

-- What is written here is the hash of a secret, which only the mail that carries it knows.
create table account.sign_in_link (
  secret_hash bytea primary key,
  person uuid not null references account.person on delete cascade,
  expires_at timestamptz not null,
  used_at timestamptz
);

create index sign_in_link_by_expiry on account.sign_in_link (expires_at);

create table account.invitation (
  id uuid primary key,
  email text not null check (email = lower(email)),
  role text not null check (role in ('administrator', 'programme-lead', 'facilitator', 'catalyst', 'partner')),
  scope uuid,
  secret_hash bytea not null unique,
  invited_by uuid references account.person on delete set null,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz,
  check (accepted_at is null or revoked_at is null),
  check ((role = 'administrator') = (scope is null))
);

create unique index invitation_open_once on account.invitation (email, role, scope) nulls not distinct
  where accepted_at is null and revoked_at is null;
create index invitation_by_time on account.invitation (invited_at desc, id);

-- Who did what to which record; a deed is never changed, and goes only with the person whose it is.
create table account.deed (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor uuid references account.person on delete set null,
  act text not null,
  subject uuid,
  words text not null default ''
);

create index deed_by_actor on account.deed (actor, id desc);
create index deed_by_subject on account.deed (subject, id desc);

create function account.refuse_change() returns trigger language plpgsql as $$
begin
  if new.id = old.id and new.at = old.at and new.act = old.act and new.words = old.words
    and new.subject is not distinct from old.subject and new.actor is null
  then
    return new;
  end if;
  raise exception 'A deed never changes.' using errcode = 'integrity_constraint_violation';
end $$;

create trigger deed_is_frozen before update on account.deed for each row execute function account.refuse_change();

-- The sessions of those who are signed in, in the form that Spring Session wants.
create table account.session (
  primary_id char(36) not null primary key,
  session_id char(36) not null,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);

create unique index session_by_id on account.session (session_id);
create index session_by_expiry on account.session (expiry_time);
create index session_by_principal on account.session (principal_name);

create table account.session_attributes (
  session_primary_id char(36) not null references account.session on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);
