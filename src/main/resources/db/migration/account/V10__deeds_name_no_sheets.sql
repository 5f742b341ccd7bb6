-- Whoever reads deeds may not be among those who see a sheet: its name stands on the sheet alone.
update account.deed
set words = ''
where act in ('added-organisation', 'changed-organisation', 'confirmed-organisation', 'restored-organisation',
  'put-away-organisation', 'brought-back-organisation', 'added-contact', 'merged-organisation', 'parted-organisation');
