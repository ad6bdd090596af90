-- The thesaurus. Other labels are lines "kind<tab>label": they are only read with their concept.
create table concept (
  id varchar(60) not null primary key,
  pref_label_fr varchar(150) not null,
  pref_label_en varchar(150),
  other_labels_fr varchar(8000) not null,
  broader_id varchar(60),
  definition_fr varchar(2000)
);
