-- Words that were looked for in vain: no reader, no address, no hour.
create table unanswered_question (
  words varchar(100) not null primary key,
  times_asked bigint not null,
  first_day varchar(10) not null,
  last_day varchar(10) not null,
  ignored boolean not null
);
create index unanswered_question_day on unanswered_question (last_day);
