-- Ways in beside the link by mail, each a person's own choice: a password, passkeys, an account elsewhere.
create table account.password (
  person uuid primary key references account.person on delete cascade,
  hash text not null check (hash like '{%}%'),
  changed_at timestamptz not null
);

create table account.passkey (
  id bytea primary key,
  person uuid not null references account.person on delete cascade,
  label text not null check (length(label) between 1 and 60),
  public_key bytea not null,
  signature_count bigint not null,
  verified boolean not null,
  transports text not null,
  backup_eligible boolean not null,
  backed_up boolean not null,
  attestation bytea not null,
  created_at timestamptz not null,
  last_used_at timestamptz not null
);

create index passkey_by_person on account.passkey (person, created_at);

-- Who somebody is at the provider of accounts that the operator has named.
create table account.identity (
  issuer text not null,
  subject text not null,
  person uuid not null references account.person on delete cascade,
  linked_at timestamptz not null,
  primary key (issuer, subject),
  unique (person, issuer)
);
