using Caseload.Cases;
using Npgsql;

namespace Caseload.Register;

/// <summary>The register in PostgreSQL: one row a case, asked by SQL. Thread-safe.</summary>
internal sealed class PostgresRegister(NpgsqlDataSource source) : ICaseRegister
{
    private const string Lines = "select line from caseload_case where version is not null and ";
    private const string Entries = "select e.key, c.unit, e.entry from caseload_entry e join caseload_case c on c.key = e.key where e.is_change and ";
    private const string Touched = "e.rules = @rules and e.cause = 'Rules'";

    public Task Begin(string key, string unit, DateTimeOffset at) => source.Do(
        "insert into caseload_case (key, unit, begun) values (@key, @unit, @at) on conflict (key) do update set begun = excluded.begun",
        ("key", key), ("unit", unit), ("at", at.UtcDateTime));

    public async Task Complete(CaseLine line, ImmutableArray<HistoryEntry> entries)
    {
        await using var batch = source.CreateBatch();
        foreach (var entry in entries)
        {
            batch.Add(
                "insert into caseload_entry (key, number, day, cause, rules, is_change, entry) values (@key, @number, @day, @cause, @rules, @isChange, @entry) on conflict do nothing",
                ("key", line.Key), ("number", entry.Number), ("day", entry.Day), ("cause", entry.Cause.ToString()), ("rules", entry.Rules), ("isChange", entry.IsChange), ("entry", RegisterJson.Write(entry)));
        }

        batch.Add(
            """
            insert into caseload_case (key, unit, version, rules, day, wake, next, refused, line)
            values (@key, @unit, @version, @rules, @day, @wake, @next, @refused, @line)
            on conflict (key) do update set unit = excluded.unit, begun = null, version = excluded.version, rules = excluded.rules,
                day = excluded.day, wake = excluded.wake, next = excluded.next, refused = excluded.refused, line = excluded.line
            where caseload_case.version is null or caseload_case.version <= excluded.version
            """,
            ("key", line.Key), ("unit", line.Unit), ("version", line.Version), ("rules", line.Rules), ("day", line.Day), ("wake", line.Wake),
            ("next", line.Next), ("refused", !line.Refused.IsEmpty), ("line", RegisterJson.Write(line)));
        await batch.ExecuteNonQueryAsync();
    }

    public Task Abandon(string key) => source.Do("delete from caseload_case where key = @key and version is null", ("key", key));

    public async Task<CaseLine?> Find(string key) => (await source.Ask($"{Lines} key = @key", Line, ("key", key))).FirstOrDefault();

    public Task<ImmutableArray<HistoryEntry>> History(string key) =>
        source.Ask("select entry from caseload_entry where key = @key order by number desc", r => RegisterJson.ReadEntry(r.GetString(0)), ("key", key));

    // Each reason has an index; a case that is half written waits for its writer first.
    public Task<ImmutableArray<string>> Owed(Owing owing, string after, int most) => source.Ask(
        """
        select key from (
            (select key from caseload_case where key > @after and begun < @begunBefore order by key limit @most)
            union (select key from caseload_case where key > @after and begun is null and wake <= @today order by key limit @most)
            union (select key from caseload_case where key > @after and begun is null and rules < @rules order by key limit @most)
            union (select key from caseload_case where key > @after and begun is null and day > @tomorrow order by key limit @most)
        ) owed order by key limit @most
        """,
        r => r.GetString(0),
        ("after", after), ("begunBefore", owing.BegunBefore.UtcDateTime), ("today", owing.Today), ("tomorrow", owing.Today.AddDays(1)), ("rules", owing.Rules), ("most", most));

    public Task<ImmutableArray<CaseLine>> Changing(string? unit, DateOnly last, int most) =>
        source.Ask($"{Lines} (@unit::text is null or unit = @unit) and next <= @last order by next, key limit @most", Line, ("unit", unit), ("last", last), ("most", most));

    public Task<ImmutableArray<CaseLine>> Refused(string? unit, int most) =>
        source.Ask($"{Lines} refused and (@unit::text is null or unit = @unit) order by key limit @most", Line, ("unit", unit), ("most", most));

    public Task<ImmutableArray<ListedEntry>> Changed(string? unit, DateOnly since, int most) => source.Ask(
        $"{Entries} e.cause <> 'Facts' and e.day >= @since and (@unit::text is null or c.unit = @unit) order by e.day desc, e.key limit @most",
        Listed, ("unit", unit), ("since", since), ("most", most));

    public Task<ImmutableArray<ListedEntry>> TouchedBy(int rules, int most) => source.Ask($"{Entries} {Touched} order by e.key limit @most", Listed, ("rules", rules), ("most", most));

    public async Task<int> CountTouchedBy(int rules) => (await source.Ask($"select count(*)::integer from caseload_entry e where e.is_change and {Touched}", r => r.GetInt32(0), ("rules", rules)))[0];

    public Task<ImmutableArray<string>> Units() => source.Ask("select unit from caseload_case where version is not null group by unit order by unit collate \"C\"", r => r.GetString(0));

    public async Task<Counts> Count(DateOnly today, int rules)
    {
        var units = await source.Ask("select unit, count(*)::integer from caseload_case where version is not null group by unit", r => KeyValuePair.Create(r.GetString(0), r.GetInt32(1)));
        var outcomes = await source.Ask(
            "select o.key, o.value, count(*)::integer from caseload_case, json_each_text(line::json -> 'outcomes') o where version is not null group by 1, 2 order by 1, 3 desc",
            r => new OutcomeCount(r.GetString(0), r.GetString(1), r.GetInt32(2)));
        var weeks = await source.Ask(
            "select date_trunc('week', next)::date, count(*)::integer from caseload_case where next >= @today group by 1 order by 1",
            r => new WeekCount(r.GetFieldValue<DateOnly>(0), r.GetInt32(1)), ("today", today));
        var states = await source.Ask(
            """
            select count(*) filter (where refused)::integer, count(*) filter (where begun is not null)::integer, count(*) filter (where rules < @rules)::integer,
                (select count(*)::integer from caseload_entry) from caseload_case
            """,
            r => (Refused: r.GetInt32(0), Pending: r.GetInt32(1), OldRules: r.GetInt32(2), Entries: r.GetInt32(3)), ("rules", rules));
        return new Counts(units.ToImmutableSortedDictionary(StringComparer.Ordinal), states[0].Refused, states[0].Pending, states[0].OldRules, states[0].Entries, outcomes, weeks);
    }

    private static CaseLine Line(NpgsqlDataReader row) => RegisterJson.ReadLine(row.GetString(0));

    private static ListedEntry Listed(NpgsqlDataReader row) => new(row.GetString(0), row.GetString(1), RegisterJson.ReadEntry(row.GetString(2)));
}
