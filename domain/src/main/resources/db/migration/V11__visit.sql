-- Visits of libraries. The answers belong to one revision of a guide, which is never changed.
create table visit (
  id varchar(40) not null primary key,
  guide_practice varchar(40) not null,
  guide_revision integer not null,
  guide_version varchar(40),
  visibility varchar(10) not null,
  referent_organisation varchar(40) not null,
  library_key varchar(200) not null,
  library_name varchar(200) not null,
  commune varchar(10) not null,
  commune_name varchar(200) not null,
  searched varchar(400) not null,
  visit_date varchar(10) not null,
  status varchar(20) not null,
  needs_count integer not null,
  open_follow_ups integer not null,
  demo boolean not null,
  content ${clob} not null,
  created_by varchar(40),
  created_at bigint not null,
  updated_at bigint not null,
  text_version integer not null,
  lock_version integer not null,
  foreign key (guide_practice, guide_revision)
    references practice_revision (practice_id, revision_number)
);
create index visit_organisation on visit (referent_organisation, library_key, visit_date);
create index visit_library on visit (library_key, visit_date);
