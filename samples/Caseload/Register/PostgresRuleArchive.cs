using Caseload.Rules;
using Npgsql;

namespace Caseload.Register;

/// <summary>The rule archive in PostgreSQL. Thread-safe.</summary>
internal sealed class PostgresRuleArchive(NpgsqlDataSource source) : IRuleArchive
{
    public Task Keep(string sha256, string version, byte[] packed) => source.Do(
        "insert into caseload_rule_book (sha256, version, packed) values (@sha256, @version, @packed) on conflict do nothing",
        ("sha256", sha256), ("version", version), ("packed", packed));

    public async Task<byte[]> Read(string sha256) => (await source.Ask("select packed from caseload_rule_book where sha256 = @sha256", r => r.GetFieldValue<byte[]>(0), ("sha256", sha256)))[0];

    // Two silos that do it at once: one gets the number, the other nothing.
    public async Task<bool> Adopt(string sha256, DateTimeOffset at, bool onlyFirst) => await source.Do(
        """
        insert into caseload_adoption (number, sha256, is_return, at)
        select coalesce(max(number), 0) + 1, @sha256, coalesce(bool_or(sha256 = @sha256), false), @at from caseload_adoption
        having count(*) = 0 or (not @onlyFirst and (array_agg(sha256 order by number desc))[1] <> @sha256)
        on conflict do nothing
        """,
        ("sha256", sha256), ("at", at.UtcDateTime), ("onlyFirst", onlyFirst)) == 1;

    public Task<ImmutableArray<Adoption>> Adoptions() => source.Ask(
        "select a.number, a.sha256, b.version, a.is_return, a.at from caseload_adoption a join caseload_rule_book b on b.sha256 = a.sha256 order by a.number desc",
        r => new Adoption(r.GetInt32(0), r.GetString(1), r.GetString(2), r.GetBoolean(3), r.GetFieldValue<DateTimeOffset>(4)));
}
