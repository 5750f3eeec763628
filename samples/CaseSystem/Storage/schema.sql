-- A case has a key of its own making and no name. Days are ISO texts; what the library writes is kept as it wrote it.
create table if not exists cases (
    key text primary key,
    snapshot blob not null
) strict, without rowid;

create table if not exists steps (
    case_key text not null references cases (key),
    step text not null,
    due text,
    done text,
    primary key (case_key, step)
) strict, without rowid;

create table if not exists records (
    case_key text not null references cases (key),
    number integer not null,
    kept text not null,
    record blob not null,
    primary key (case_key, number)
) strict, without rowid;
