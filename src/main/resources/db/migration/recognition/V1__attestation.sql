create schema if not exists recognition;

-- What an organiser attests, as it was on the day on which it was signed. It never changes; it can only come to an end.
create table recognition.attestation (
  id uuid primary key,
  number text not null unique check (number ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
  edition uuid not null references pathway.edition on delete cascade,
  person uuid,
  holder text not null,
  edition_title text not null check (edition_title <> ''),
  organiser text not null check (organiser <> ''),
  signatory text not null check (signatory <> ''),
  signed_as text not null check (signed_as <> ''),
  signed_by uuid,
  signed_at timestamptz not null,
  planned_minutes int not null check (planned_minutes > 0),
  attended_minutes int not null check (attended_minutes between 1 and planned_minutes),
  sessions jsonb not null check (jsonb_typeof(sessions) = 'array'),
  ended_at timestamptz,
  ended_because text check (ended_because in ('replaced', 'withdrawn', 'erased')),
  check ((ended_at is null) = (ended_because is null)),
  -- Nothing says any more whose it was, once the account is erased.
  check ((ended_because is not distinct from 'erased') = (person is null)),
  check ((person is null) = (holder = '')),
  check (person is not null or sessions = '[]')
);

create unique index attestation_in_force on recognition.attestation (edition, person) where ended_at is null;
create index attestation_by_person on recognition.attestation (person);
create index attestation_by_edition on recognition.attestation (edition, signed_at);
create index attestation_by_signer on recognition.attestation (signed_by) where signed_by is not null;
