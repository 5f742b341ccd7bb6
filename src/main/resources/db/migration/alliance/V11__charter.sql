-- The charter of an alliance, in versions that stay as they were written.
create table alliance.charter (
  alliance uuid not null references alliance.alliance on delete cascade,
  number int not null check (number >= 1),
  effective_on date not null,
  words text not null default '' check (length(words) <= 40000),
  -- of attachment.file
  file uuid,
  written_at timestamptz not null,
  primary key (alliance, number),
  constraint says_something check (words <> '' or file is not null)
);

-- Which member has signed which version. What is signed is not taken away.
create table alliance.signature (
  alliance uuid not null,
  number int not null,
  member uuid not null,
  signed_on date not null,
  -- who signed for it
  signatory text not null default '' check (length(signatory) <= 160),
  primary key (alliance, number, member),
  foreign key (alliance, number) references alliance.charter,
  foreign key (member, alliance) references alliance.participant (id, alliance)
);

create index signature_by_member on alliance.signature (member);

create function alliance.keep_charter() returns trigger language plpgsql as $$
begin
  raise exception 'A version of a charter stays as it was written: another one follows it.' using errcode = 'check_violation';
end $$;

create trigger charter_is_kept before update on alliance.charter for each row execute function alliance.keep_charter();

-- A tiers de confiance is bound by no charter: only members sign.
create function alliance.members_sign() returns trigger language plpgsql as $$
begin
  if not exists (select from alliance.participant p where p.id = new.member and p.part = 'member') then
    raise exception 'Only members sign.' using errcode = 'check_violation', constraint = 'signature_of_member';
  end if;
  return new;
end $$;

create trigger signature_of_member before insert or update on alliance.signature
  for each row execute function alliance.members_sign();
