using System.Text;
using DecisionSupport.Authoring.Migrations;

namespace DecisionSupport.Authoring.Tests.Migrations;

/// <summary>Snapshots, cases and records from before a fact was renamed get its new name, and are otherwise as they were.</summary>
public sealed class MigrationTests
{
    private static readonly ImmutableArray<FactRename> Twice = [new("work.lastDate", "work.lastDay", new DateOnly(2026, 1, 1)), new("work.lastDay", "work.last", new DateOnly(2026, 2, 1))];

    [Theory]
    [InlineData("snapshot: 1\nwork:   { lastDate: 2020-01-01 } # lastDate\n", "snapshot: 1\nwork:   { last: 2020-01-01 } # lastDate\n")]
    [InlineData("snapshot: 1\nwork.lastDate: 2020-01-01\n", "snapshot: 1\nwork.last: 2020-01-01\n")]
    [InlineData("snapshot: 1\nperson:\n  lastDate: x\nwork:\n  'lastDay': y\n", "snapshot: 1\nperson:\n  lastDate: x\nwork:\n  'last': y\n")]
    [InlineData("case: a\nsnapshot:\n  work:\n    lastDate: x\nexpect:\n  sgi: { missingFacts: [work.lastDate] }\n", "case: a\nsnapshot:\n  work:\n    last: x\nexpect:\n  sgi: { missingFacts: [work.last] }\n")]
    [InlineData("steps:\n  - facts:\n      work: { lastDate: x }\n      person: { lastDate: y }\n", "steps:\n  - facts:\n      work: { last: x }\n      person: { lastDate: y }\n")]
    [InlineData("{\"snapshot\":{\"work\":{\"lastDate\":null}},\"facts\":{\"work.lastDate\":null},\"text\":\"work.lastDate\u00e5\"}", "{\"snapshot\":{\"work\":{\"last\":null}},\"facts\":{\"work.last\":null},\"text\":\"work.lastDate\u00e5\"}")]
    [InlineData("{\r\n  \"snapshot\": 1,\r\n  \"work\": { \"lastDate\": \"2020-01-01\" }\r\n}", "{\r\n  \"snapshot\": 1,\r\n  \"work\": { \"last\": \"2020-01-01\" }\r\n}")]
    [InlineData("snapshot: 1\nwork: { last: 2020-01-01 }\n", "snapshot: 1\nwork: { last: 2020-01-01 }\n")]
    public void Only_the_name_changes(string before, string after) => Migration.Apply(Encoding.UTF8.GetBytes(before), Twice).Text.ShouldBe(after);

    [Theory]
    [InlineData("a: [", "Here a value is missing")]
    [InlineData("", "The text is empty")]
    [InlineData("a: &x 1\nb: *x\n", "")]
    [InlineData("a: 1\na: 2\n", "")]
    public void What_cannot_be_read_is_told(string text, string told)
    {
        var (migrated, problem) = Migration.Apply(Encoding.UTF8.GetBytes(text), Twice);

        migrated.ShouldBeNull();
        problem.ShouldNotBeNull().ShouldStartWith(told);
    }

    [Fact]
    public void Too_much_is_refused() => Migration.Apply(new byte[Migration.MaxBytes + 1], Twice).Problem.ShouldNotBeNull().ShouldContain("is all that is read");
}
