-- Every step of the life of a sheet: a row is written once and never changed.
create table review_step (
  practice_id varchar(40) not null references practice (id),
  step_number integer not null,
  kind varchar(20) not null,
  taken_at bigint not null,
  account_id varchar(40),
  author_function varchar(120),
  author_organisation varchar(40),
  words varchar(4000),
  revision_number integer not null,
  primary key (practice_id, step_number)
);

-- Organisations that chose whether their referents publish without a review.
create table review_choice (
  organisation_id varchar(40) not null primary key,
  without_review boolean not null,
  changed_by varchar(40),
  changed_at bigint not null
);

-- The language of the messages to an account, once it is known.
alter table account add column language varchar(2);

-- Where the draft stands, also when an earlier version is published; null when nothing is under way.
alter table practice add column review_status varchar(20);
update practice set review_status = status where revision_number = 0;
create index practice_review on practice (review_status, producer);

-- What lists ask of the published text, summed up beside it; 0 asks for it to be done again.
alter table practice add column summed_up integer default 0 not null;
create index practice_summed_up on practice (summed_up);
create table practice_relation (
  practice_id varchar(40) not null references practice (id),
  kind varchar(20) not null,
  target varchar(60) not null,
  primary key (practice_id, kind, target)
);
create index practice_relation_target on practice_relation (target);
create table practice_due (
  practice_id varchar(40) not null references practice (id),
  kind varchar(20) not null,
  due_on date not null,
  primary key (practice_id, kind)
);
create index practice_due_day on practice_due (due_on);
