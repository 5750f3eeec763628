-- The register: a line a case, its decisions, the rule books and when each was taken in use.
create table if not exists caseload_case (
    key text collate "C" primary key,
    unit text not null,
    begun timestamptz,            -- since when it is half written; null when it is whole
    version integer,              -- the write of the case that the line is from; null before the first
    rules integer,
    day date,
    wake date,
    next date,
    refused boolean not null default false,
    line text
);
create index if not exists caseload_case_unit_next on caseload_case (unit, next) where version is not null;
create index if not exists caseload_case_next on caseload_case (next);
create index if not exists caseload_case_wake on caseload_case (wake);
create index if not exists caseload_case_rules on caseload_case (rules, key);
create index if not exists caseload_case_day on caseload_case (day);
create index if not exists caseload_case_begun on caseload_case (begun) where begun is not null;
create index if not exists caseload_case_refused on caseload_case (unit) where refused;

create table if not exists caseload_entry (
    key text collate "C" not null,
    number integer not null,
    day date not null,
    cause text not null,
    rules integer not null,
    is_change boolean not null,
    entry text not null,
    primary key (key, number)
);
create index if not exists caseload_entry_day on caseload_entry (day) where is_change;
create index if not exists caseload_entry_rules on caseload_entry (rules) where is_change;

create table if not exists caseload_rule_book (
    sha256 text primary key,
    version text not null,
    packed bytea not null
);

create table if not exists caseload_adoption (
    number integer primary key,
    sha256 text not null references caseload_rule_book,
    is_return boolean not null,
    at timestamptz not null
);
