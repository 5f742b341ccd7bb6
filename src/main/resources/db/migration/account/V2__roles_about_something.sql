-- Roles say in words what they are about; people read in their own time zone.
alter table account.role drop constraint role_role_check;
alter table account.role add constraint role_role_check
  check (role in ('administrator', 'programme-lead', 'reviewer', 'facilitator', 'catalyst', 'partner'));
alter table account.role add about text not null default '';
create index role_by_scope on account.role (scope, role) where scope is not null;

alter table account.invitation drop constraint invitation_role_check;
alter table account.invitation add constraint invitation_role_check
  check (role in ('administrator', 'programme-lead', 'reviewer', 'facilitator', 'catalyst', 'partner'));
alter table account.invitation add about text not null default '';
create index invitation_by_scope on account.invitation (scope, invited_at desc) where scope is not null;

alter table account.person add zone text not null default 'Europe/Paris';
