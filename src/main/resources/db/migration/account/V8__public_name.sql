-- People may agree to stand by name on the public page of their territory.
alter table account.consent drop constraint consent_purpose_check;
alter table account.consent add constraint consent_purpose_check
  check (purpose in ('share-address', 'contact-after', 'public-name'));
