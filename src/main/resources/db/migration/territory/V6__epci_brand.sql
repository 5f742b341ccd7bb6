-- Names by which EPCI are called and which cannot be derived from the official ones, each with the public site of the EPCI,
-- where whoever doubts a name looks. An EPCI is named by its SIREN alone, since it may be loaded later than this.
create table territory.epci_brand (
  siren text not null check (siren ~ '^[0-9]{9}$'),
  said text not null check (said = btrim(said) and said <> ''),
  site text not null check (site like 'https://%'),
  primary key (siren, said)
);

insert into territory.epci_brand (siren, said, site) values
  ('200040715', 'La Métro', 'https://www.grenoblealpesmetropole.fr'),
  ('200041762', 'CARO', 'https://www.agglo-rochefortocean.fr'),
  ('200041788', 'Cap Nord', 'https://www.capnordmartinique.fr'),
  ('200046977', 'Grand Lyon', 'https://www.grandlyon.com'),
  ('200054781', 'MGP', 'https://www.metropolegrandparis.fr'),
  ('200054807', 'AMP Métropole', 'https://ampmetropole.fr'),
  ('200058782', 'SQY', 'https://www.sqy.fr'),
  ('200059889', 'GPSEO', 'https://gpseo.fr'),
  ('200065928', 'LTC', 'https://www.lannion-tregor.com'),
  ('200067106', 'Communauté Pays Basque', 'https://www.communaute-paysbasque.fr'),
  ('200067932', 'GMVA', 'https://www.golfedumorbihan-vannesagglomeration.bzh'),
  ('200068120', 'QBO', 'https://www.quimper-bretagne-occidentale.bzh'),
  ('200069037', 'CAPSO', 'https://www.ca-pso.fr'),
  ('200093201', 'MEL', 'https://www.lillemetropole.fr'),
  ('240600551', 'CARF', 'https://www.riviera-francaise.fr'),
  ('240600585', 'CASA', 'https://www.agglo-sophiaantipolis.fr'),
  ('241700640', 'CARA', 'https://www.agglo-royan.fr'),
  ('243400017', 'Montpellier 3M', 'https://www.montpellier3m.fr'),
  ('244000865', 'MACS', 'https://www.cc-macs.org'),
  ('244900015', 'ALM', 'https://www.angersloiremetropole.fr'),
  ('245900428', 'CUD', 'https://www.communaute-urbaine-dunkerque.fr'),
  ('248300543', 'TPM', 'https://metropoletpm.fr'),
  ('249720053', 'Espace Sud', 'https://www.espacesud.fr'),
  ('249720061', 'CACEM', 'https://www.cacem.fr');
