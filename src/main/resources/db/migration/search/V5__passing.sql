-- Of no use to another start: a database that is restored has its index made anew.
comment on table search.waiting is 'passing: changes that the index has not heard of yet';
comment on table search.keeper is 'passing: who keeps the index';
