-- Who runs the platform, as visitors read it. What is not said yet is empty; each text ends where the form ends it.
create schema if not exists publishing;

create table publishing.operator (
  one boolean primary key default true check (one),
  name text not null check (length(name) between 1 and 160 and name !~ '[\r\n]'),
  postal_address text not null check (length(postal_address) <= 500),
  phone text not null check (length(phone) <= 40 and phone !~ '[\r\n]'),
  contact text not null check (
    length(contact) <= 500
    and (contact = '' or contact ~ '^https?://[^[:space:]]+$' or contact ~ '^[^[:space:]@:]+@[^[:space:]@:]+$')
  ),
  answers text not null check (length(answers) <= 300),
  director text not null check (length(director) <= 160 and director !~ '[\r\n]'),
  host text not null check (length(host) <= 500),
  version int not null default 1 check (version > 0)
);
