-- A role in a team may come with a seat in a pair: through is the id of the place, and the role ends with the seat.
alter table account.role add through uuid;
alter table account.role add constraint role_through_a_seat check (through is null or role = 'team');

-- By which seat a role came was not written down: all came by one that no invitation gave, and they end with any.
update account.role
set through = scope
where role = 'team'
and not exists (
  select from account.invitation
  join account.person on person.email = invitation.email
  where person.id = role.person
  and invitation.role = role.role
  and invitation.scope = role.scope
  and invitation.accepted_at is not null);

-- Who asks for a role by a seat, until somebody who holds it says yes or no; about: the seat in words.
create table account.asked_role (
  person uuid not null references account.person on delete cascade,
  role text not null check (role = 'team'),
  scope uuid not null,
  through uuid not null,
  about text not null check (about <> ''),
  asked_at timestamptz not null,
  primary key (person, role, scope)
);

create index asked_role_by_scope on account.asked_role (scope, role, asked_at);
