-- Of no use to another start: on a platform that is restored everybody signs in again.
comment on table account.session is 'passing: browsers that are signed in';
comment on table account.session_attributes is 'passing: what is known of them';
