using Caseload.Register;
using Caseload.Rules;
using Caseload.Startup;
using Caseload.Tests.Support;
using Npgsql;

namespace Caseload.Tests.Register;

/// <summary>The register in PostgreSQL keeps what every register must.</summary>
public sealed class PostgresRegisterTests(PostgresOfTests postgres) : RegisterTests, IClassFixture<PostgresOfTests>, IAsyncLifetime
{
    private readonly NpgsqlDataSource _source = postgres.Source;

    private protected override ICaseRegister Register => new PostgresRegister(_source);

    private protected override IRuleArchive Archive => new PostgresRuleArchive(_source);

    public ValueTask InitializeAsync() => PostgresCluster.Programs is null ? ValueTask.CompletedTask : new(_source.Do("truncate caseload_case, caseload_entry, caseload_rule_book, caseload_adoption"));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [PostgresFact]
    public override Task A_line_is_there_from_the_first_mark() => base.A_line_is_there_from_the_first_mark();

    [PostgresFact]
    public override Task A_mark_without_a_case_is_taken_away_and_no_case_ever_is() => base.A_mark_without_a_case_is_taken_away_and_no_case_ever_is();

    [PostgresFact]
    public override Task Older_never_takes_the_place_of_newer_and_twice_is_once() => base.Older_never_takes_the_place_of_newer_and_twice_is_once();

    [PostgresFact]
    public override Task Owed_are_those_whose_day_or_rules_came_in_pages() => base.Owed_are_those_whose_day_or_rules_came_in_pages();

    [PostgresFact]
    public override Task Work_lists_are_of_a_unit_and_a_time() => base.Work_lists_are_of_a_unit_and_a_time();

    [PostgresFact]
    public override Task Changes_tell_who_was_touched() => base.Changes_tell_who_was_touched();

    [PostgresFact]
    public override Task Counts_are_of_all() => base.Counts_are_of_all();

    [PostgresFact]
    public override Task Rules_are_taken_in_use_once_and_rules_taken_back_are_told() => base.Rules_are_taken_in_use_once_and_rules_taken_back_are_told();
}

/// <summary>One PostgreSQL for all of them; none where it is not installed.</summary>
public sealed class PostgresOfTests : IAsyncLifetime
{
    private readonly PostgresCluster? _cluster = PostgresCluster.Programs is null ? null : new();

    internal NpgsqlDataSource Source { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        if (_cluster is not null)
        {
            await Database.Prepare(_cluster.Connection);
            await Database.Prepare(_cluster.Connection);
            Source = NpgsqlDataSource.Create(_cluster.Connection);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await (Source?.DisposeAsync() ?? ValueTask.CompletedTask);
        _cluster?.Dispose();
    }
}
