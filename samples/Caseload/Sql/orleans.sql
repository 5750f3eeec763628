-- What Orleans' ADO.NET providers ask of a database: they read their statements from OrleansQuery by key, and give the named parameters.
-- The contract is that of Orleans 10.4 (https://github.com/dotnet/orleans, src/AdoNet); tables and statements are this sample's own, for PostgreSQL alone.
create table if not exists OrleansQuery (
    QueryKey varchar(64) primary key,
    QueryText text not null
);

-- Clustering. All changes of membership go by way of the version: who has an old one changes nothing.
create table if not exists cluster_version (
    DeploymentId text primary key,
    Version integer not null default 0
);
create table if not exists cluster_silo (
    DeploymentId text not null references cluster_version,
    Address text not null,
    Port integer not null,
    Generation integer not null,
    SiloName text not null,
    HostName text not null,
    Status integer not null,
    ProxyPort integer,
    SuspectTimes text,
    StartTime timestamptz not null,
    IAmAliveTime timestamptz not null,
    primary key (DeploymentId, Address, Port, Generation)
);

-- Grain state.
create table if not exists grain_state (
    ServiceId text not null,
    GrainTypeString text not null,
    GrainIdN0 bigint not null,
    GrainIdN1 bigint not null,
    GrainIdExtensionString text not null,
    PayloadBinary bytea,
    Version integer not null,
    primary key (ServiceId, GrainTypeString, GrainIdExtensionString, GrainIdN0, GrainIdN1)
);

-- Reminders.
create table if not exists reminder (
    ServiceId text not null,
    GrainId text not null,
    ReminderName text not null,
    StartTime timestamptz not null,
    Period bigint not null,
    GrainHash integer not null,
    Version integer not null,
    primary key (ServiceId, GrainId, ReminderName)
);
create index if not exists reminder_hash on reminder (ServiceId, GrainHash);

insert into OrleansQuery (QueryKey, QueryText) values
('InsertMembershipVersionKey', $q$
    with added as (insert into cluster_version (DeploymentId) values (@DeploymentId) on conflict do nothing returning 1)
    select count(*)::integer from added
$q$),
('InsertMembershipKey', $q$
    with moved as (
        update cluster_version set Version = Version + 1
        where DeploymentId = @DeploymentId and Version = @Version
            and not exists (select 1 from cluster_silo where DeploymentId = @DeploymentId and Address = @Address and Port = @Port and Generation = @Generation)
        returning 1),
    added as (
        insert into cluster_silo (DeploymentId, Address, Port, Generation, SiloName, HostName, Status, ProxyPort, StartTime, IAmAliveTime)
        select @DeploymentId, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, @StartTime, @IAmAliveTime from moved
        returning 1)
    select count(*)::integer from added
$q$),
('UpdateMembershipKey', $q$
    with moved as (update cluster_version set Version = Version + 1 where DeploymentId = @DeploymentId and Version = @Version returning 1),
    changed as (
        update cluster_silo set Status = @Status, SuspectTimes = @SuspectTimes, IAmAliveTime = @IAmAliveTime
        from moved
        where DeploymentId = @DeploymentId and Address = @Address and Port = @Port and Generation = @Generation
        returning 1)
    select count(*)::integer from changed
$q$),
('UpdateIAmAlivetimeKey', $q$
    update cluster_silo set IAmAliveTime = @IAmAliveTime
    where DeploymentId = @DeploymentId and Address = @Address and Port = @Port and Generation = @Generation
$q$),
('MembershipReadRowKey', $q$
    select v.DeploymentId, s.Address, s.Port, s.Generation, s.SiloName, s.HostName, s.Status, s.ProxyPort, s.SuspectTimes, s.StartTime, s.IAmAliveTime, v.Version
    from cluster_version v
    left join cluster_silo s on s.DeploymentId = v.DeploymentId and s.Address = @Address and s.Port = @Port and s.Generation = @Generation
    where v.DeploymentId = @DeploymentId
$q$),
('MembershipReadAllKey', $q$
    select v.DeploymentId, s.Address, s.Port, s.Generation, s.SiloName, s.HostName, s.Status, s.ProxyPort, s.SuspectTimes, s.StartTime, s.IAmAliveTime, v.Version
    from cluster_version v left join cluster_silo s on s.DeploymentId = v.DeploymentId
    where v.DeploymentId = @DeploymentId
$q$),
('GatewaysQueryKey', $q$
    select Address, ProxyPort, Generation from cluster_silo where DeploymentId = @DeploymentId and Status = @Status and ProxyPort > 0
$q$),
('CleanupDefunctSiloEntriesKey', $q$
    delete from cluster_silo where DeploymentId = @DeploymentId and IAmAliveTime < @IAmAliveTime and Status <> 3
$q$),
('CleanupDefunctSiloEntryKey', $q$
    delete from cluster_silo
    where DeploymentId = @DeploymentId and Address = @Address and Port = @Port and Generation = @Generation
        and Status = 6 and StartTime = @StartTime and IAmAliveTime = @IAmAliveTime and SuspectTimes is not distinct from @SuspectTimes
$q$),
('DeleteMembershipTableEntriesKey', $q$
    with gone as (delete from cluster_silo where DeploymentId = @DeploymentId) delete from cluster_version where DeploymentId = @DeploymentId
$q$),
('ReadFromStorageKey', $q$
    select PayloadBinary, Version from grain_state
    where ServiceId = @ServiceId and GrainTypeString = @GrainTypeString and GrainIdN0 = @GrainIdN0 and GrainIdN1 = @GrainIdN1
        and GrainIdExtensionString = coalesce(@GrainIdExtensionString, '')
$q$),
-- Whoever writes gives the version that it read, none for a new grain. Another version than it read, or a grain that is there already: nothing is written, and
-- Orleans is told the version that it gave.
('WriteToStorageKey', $q$
    with added as (
        insert into grain_state (ServiceId, GrainTypeString, GrainIdN0, GrainIdN1, GrainIdExtensionString, PayloadBinary, Version)
        select @ServiceId, @GrainTypeString, @GrainIdN0, @GrainIdN1, coalesce(@GrainIdExtensionString, ''), @PayloadBinary, 1
        where cast(@GrainStateVersion as integer) is null
        on conflict do nothing
        returning Version),
    changed as (
        update grain_state set PayloadBinary = @PayloadBinary, Version = Version + 1
        where ServiceId = @ServiceId and GrainTypeString = @GrainTypeString and GrainIdN0 = @GrainIdN0 and GrainIdN1 = @GrainIdN1
            and GrainIdExtensionString = coalesce(@GrainIdExtensionString, '') and Version = cast(@GrainStateVersion as integer)
        returning Version)
    select coalesce((select Version from added), (select Version from changed), cast(@GrainStateVersion as integer)) as NewGrainStateVersion
$q$),
('ClearStorageKey', $q$
    update grain_state set PayloadBinary = null, Version = Version + 1
    where ServiceId = @ServiceId and GrainTypeString = @GrainTypeString and GrainIdN0 = @GrainIdN0 and GrainIdN1 = @GrainIdN1
        and GrainIdExtensionString = coalesce(@GrainIdExtensionString, '') and Version = cast(@GrainStateVersion as integer)
    returning Version as NewGrainStateVersion
$q$),
('DeleteStorageKey', $q$
    delete from grain_state
    where ServiceId = @ServiceId and GrainTypeString = @GrainTypeString and GrainIdN0 = @GrainIdN0 and GrainIdN1 = @GrainIdN1
        and GrainIdExtensionString = coalesce(@GrainIdExtensionString, '') and Version = cast(@GrainStateVersion as integer)
    returning Version + 1 as NewGrainStateVersion
$q$),
('UpsertReminderRowKey', $q$
    insert into reminder (ServiceId, GrainId, ReminderName, StartTime, Period, GrainHash, Version)
    values (@ServiceId, @GrainId, @ReminderName, @StartTime, @Period, @GrainHash, 0)
    on conflict (ServiceId, GrainId, ReminderName) do update
        set StartTime = excluded.StartTime, Period = excluded.Period, GrainHash = excluded.GrainHash, Version = reminder.Version + 1
    returning Version
$q$),
('ReadReminderRowsKey', $q$
    select GrainId, ReminderName, StartTime, Period, Version from reminder where ServiceId = @ServiceId and GrainId = @GrainId
$q$),
('ReadReminderRowKey', $q$
    select GrainId, ReminderName, StartTime, Period, Version from reminder where ServiceId = @ServiceId and GrainId = @GrainId and ReminderName = @ReminderName
$q$),
('ReadRangeRows1Key', $q$
    select GrainId, ReminderName, StartTime, Period, Version from reminder where ServiceId = @ServiceId and GrainHash > @BeginHash and GrainHash <= @EndHash
$q$),
('ReadRangeRows2Key', $q$
    select GrainId, ReminderName, StartTime, Period, Version from reminder where ServiceId = @ServiceId and (GrainHash > @BeginHash or GrainHash <= @EndHash)
$q$),
('DeleteReminderRowKey', $q$
    with gone as (
        delete from reminder where ServiceId = @ServiceId and GrainId = @GrainId and ReminderName = @ReminderName and Version = @Version returning 1)
    select count(*)::integer from gone
$q$),
('DeleteReminderRowsKey', $q$
    delete from reminder where ServiceId = @ServiceId
$q$)
on conflict (QueryKey) do update set QueryText = excluded.QueryText;
