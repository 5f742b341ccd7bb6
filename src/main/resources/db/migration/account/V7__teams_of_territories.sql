-- Those who keep the directory of a territory hold a role on it.
alter table account.role drop constraint role_role_check;
alter table account.role add constraint role_role_check
  check (role in ('administrator', 'programme-lead', 'reviewer', 'facilitator', 'catalyst', 'partner', 'team'));

alter table account.invitation drop constraint invitation_role_check;
alter table account.invitation add constraint invitation_role_check
  check (role in ('administrator', 'programme-lead', 'reviewer', 'facilitator', 'catalyst', 'partner', 'team'));
