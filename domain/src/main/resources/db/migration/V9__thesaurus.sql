-- The life of a concept: who may use it, what replaces it, what it is close to.
alter table concept add column status varchar(20) default 'ACCEPTE' not null;
alter table concept add column replaced_by varchar(60);
alter table concept add column related_ids varchar(4000) default '' not null;
alter table concept add column close_matches varchar(8000) default '' not null;

-- What people changed, oldest first; their number is the version that the next writer must know.
create table concept_change (
  concept_id varchar(60) not null references concept (id),
  change_number integer not null,
  changed_at bigint not null,
  account_id varchar(40) not null,
  author_function varchar(120),
  author_organisation varchar(40),
  gesture varchar(20) not null,
  fields ${clob} not null,
  primary key (concept_id, change_number)
);

-- One row: whoever writes holds its lock, and copies are known by its number.
create table thesaurus_state (
  id integer not null primary key,
  change_number bigint not null,
  changed_at bigint not null
);
insert into thesaurus_state (id, change_number, changed_at) values (1, 0, 0);
