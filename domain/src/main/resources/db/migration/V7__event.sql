create table event_series (
  id varchar(60) not null primary key,
  title varchar(200) not null,
  purpose varchar(1000),
  demo boolean not null
);

create table event (
  id varchar(60) not null primary key,
  series_id varchar(60) references event_series (id),
  slug varchar(120) not null unique,
  kind varchar(30) not null,
  title varchar(200) not null,
  years varchar(20),
  starts_at bigint,
  ends_at bigint,
  place varchar(200),
  place_organisation varchar(40),
  organisers varchar(400),
  audience varchar(600),
  purpose varchar(1000),
  status varchar(20) not null,
  demo boolean not null
);

create table event_session (
  id varchar(60) not null primary key,
  event_id varchar(60) not null references event (id),
  session_order integer not null,
  kind varchar(20) not null,
  title varchar(200) not null,
  block varchar(200),
  tool varchar(100),
  starts_at bigint,
  ends_at bigint,
  led_by varchar(400),
  practice_type varchar(20),
  demo boolean not null
);
create index event_session_event on event_session (event_id);

create table session_output (
  id varchar(60) not null primary key,
  session_id varchar(60) not null references event_session (id),
  kind varchar(30) not null,
  title varchar(200) not null,
  authors varchar(400),
  visibility varchar(10) not null,
  linked_sheet varchar(40),
  note varchar(1000),
  demo boolean not null
);
create index session_output_session on session_output (session_id);

insert into reference_load (name) values ('EVENTS');
