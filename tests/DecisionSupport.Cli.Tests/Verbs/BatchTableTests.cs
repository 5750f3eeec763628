using Parquet;
using Parquet.Schema;

namespace DecisionSupport.Cli.Tests.Verbs;

/// <summary><c>batch</c> from tables and into tables: the same answers as from lines.</summary>
public sealed class BatchTableTests
{
    private const string Command = "$ decision-support batch ";

    private const string Csv = """
        reference;asOf;person.birthDate;person.insured;workCapacity.reductionPercent;loh.diagnoses
        007;2026-11-22;1978-04-17;ja;50;M54|F32
        K-2;2026-11-22;1990-01-01;;62,5;
        ;;;;;
        "K;3";2026-11-22;1960-02-29;nej;;Z73
        """;

    private const string Lines = """
        {"snapshot":1,"asOf":"2026-11-22","reference":"007","person":{"birthDate":"1978-04-17","insured":true},"workCapacity":{"reductionPercent":50},"loh":{"diagnoses":["M54","F32"]}}
        {"snapshot":1,"asOf":"2026-11-22","reference":"K-2","person":{"birthDate":"1990-01-01"},"workCapacity":{"reductionPercent":62.5}}
        {"snapshot":1,"asOf":"2026-11-22","reference":"K;3","person":{"birthDate":"1960-02-29","insured":false},"loh":{"diagnoses":["Z73"]}}
        """;

    private static readonly string[] Outcomes = ["--detail", "outcomes"];

    [Fact]
    public void A_table_of_text_is_answered_as_the_same_cases_in_lines()
    {
        using var folder = new TempFolder();
        Answer(folder, folder.Write("in.csv", Csv), "a.ndjson", Outcomes).ShouldBe(Answer(folder, folder.Write("in.ndjson", Lines), "b.ndjson", Outcomes));
    }

    [Fact]
    public async Task A_table_by_columns_is_answered_as_the_same_cases_in_lines()
    {
        using var folder = new TempFolder();
        await WriteParquet(folder["in.parquet"]);

        Answer(folder, folder["in.parquet"], "a.ndjson", Outcomes).ShouldBe(Answer(folder, folder.Write("in.ndjson", Lines), "b.ndjson", Outcomes));
    }

    [Fact]
    public void Shards_and_resuming_work_on_rows()
    {
        using var folder = new TempFolder();
        var input = folder.Write("in.csv", Csv);
        var whole = Answer(folder, input, "whole.ndjson", Outcomes).Split('\n');

        var second = Answer(folder, input, "second.ndjson", [.. Outcomes, "--shard", "2/2", "--resume"]).Split('\n');

        // Rows stand on lines 2, 3 and 5 of the file.
        second.ShouldBe([whole[0], ""]);
    }

    [Fact]
    public void Outcomes_are_written_as_a_table_of_text()
    {
        using var folder = new TempFolder();

        var table = Answer(folder, folder.Write("in.ndjson", Lines), "out.csv", [.. Outcomes, "--rule-set", "sjukersattning", "--errors", folder["bad.ndjson"]]);

        table.ShouldBe("""
            line;reference;asOf;sjukersattning.outcome;sjukersattning.level;sjukersattning.version
            1;007;2026-11-22;complement-evidence;;2026-07-01
            2;K-2;2026-11-22;complement-evidence;;2026-07-01
            3;"K;3";2026-11-22;not-eligible;;2026-07-01

            """);
        File.ReadAllText(folder["bad.ndjson"]).ShouldBe("");
    }

    [Fact]
    public void What_a_spreadsheet_would_work_out_is_written_as_text()
    {
        using var folder = new TempFolder();
        var input = folder.Write("in.ndjson", Lines.Split('\n')[0].Replace("007", "=cmd()", StringComparison.Ordinal));

        Answer(folder, input, "out.csv", [.. Outcomes, "--rule-set", "loh", "--errors", folder["bad.ndjson"]]).ShouldContain("\n1;'=cmd();2026-11-22;");
    }

    [Fact]
    public async Task Outcomes_are_written_as_a_table_by_columns()
    {
        using var folder = new TempFolder();
        string[] options = [.. Outcomes, "--errors", folder["bad.ndjson"]];
        var input = folder.Write("in.ndjson", Lines);
        var text = Answer(folder, input, "out.csv", options).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Replace("\"K;3\"", "K-3", StringComparison.Ordinal).Split(';')).ToList();

        ToolRun.Again(["batch", input, folder["out.parquet"], .. options]).ShouldBeDone();

        await using var read = await ParquetReader.CreateAsync(folder["out.parquet"]);
        read.Schema.GetDataFields().Select(f => f.Name).ShouldBe(text[0]);
        using var group = read.OpenRowGroupReader(0);
        foreach (var (field, column) in read.Schema.GetDataFields().Select((f, i) => (f, i)))
        {
            var values = new string?[group.RowCount];
            await group.ReadAsync(field, values.AsMemory());
            values.Select(v => (v ?? "").Replace("K;3", "K-3", StringComparison.Ordinal)).ShouldBe(text.Skip(1).Select(r => r[column]), $"column {field.Name}");
        }
    }

    [Fact]
    public void A_bad_row_is_told_by_its_line_and_never_by_its_values()
    {
        using var folder = new TempFolder();
        var input = folder.Write("in.csv", "asOf;person.birthDate\n2026-11-22;1978-04-17\n2026-11-22;Anna Andersson\n2026-11-22\n");

        var run = ToolRun.Again("batch", input, folder["out.ndjson"], "--detail", "outcomes", "--errors", folder["bad.ndjson"]);

        run.ExitCode.ShouldBe(1);
        var bad = File.ReadAllLines(folder["bad.ndjson"]);
        bad[0].ShouldStartWith("""{"line":3,"errors":[{"code":"DS0602","column":1,"message":"person.birthDate must be a date""");
        bad[1].ShouldStartWith("""{"line":4,"errors":[{"code":"DS""");
        (run.Output + run.Error + string.Concat(bad)).ShouldNotContain("Andersson");
    }

    [Theory]
    [InlineData("in.csv", "person.birthDate\n1978-04-17\n", "The table has no column 'asOf'")]
    [InlineData("in.csv", "asOf;person.birthDay\n2026-11-22;1978-04-17\n", "The column 'person.birthDay' is no fact")]
    [InlineData("in.parquet", "no table", "This is no table of the format Parquet")]
    public void A_table_that_cannot_be_read_gives_no_answers(string name, string text, string message)
    {
        using var folder = new TempFolder();

        ToolRun.Again("batch", folder.Write(name, text), folder["out.ndjson"], "--detail", "outcomes").ShouldFail(1, message);

        File.Exists(folder["out.ndjson"]).ShouldBeFalse();
    }

    /// <summary>The commands of docs/shards.md that are the tool's alone; what the shell adds to others is run by <see cref="Processes.ShardsTests"/>.</summary>
    [Fact]
    public async Task The_commands_of_the_document_work()
    {
        using var folder = new TempFolder();
        folder.Write("cases.csv", Csv);
        folder.Write("cases.ndjson", Lines);
        await WriteParquet(folder["cases.parquet"]);
        var commands = File.ReadLines(RepositoryFolder.Of("docs", "shards.md")).Where(l => l.StartsWith(Command, StringComparison.Ordinal)).Select(l => l[Command.Length..]).ToList();

        commands.Count.ShouldBeGreaterThan(2);
        foreach (var command in commands)
        {
            var words = command.Split(' ');
            ToolRun.In(folder.Path, ["batch", .. words]).ShouldBeDone();
            File.Exists(folder[words[1]]).ShouldBeTrue(command);
        }
    }

    [Theory]
    [InlineData("A table has room for outcomes alone", "--errors", "bad.ndjson")]
    [InlineData("A table has no room for bad lines", "--detail", "outcomes")]
    [InlineData("--resume needs an output of lines", "--detail", "outcomes", "--errors", "bad.ndjson", "--resume")]
    public void What_a_table_cannot_hold_is_wrong_usage(string message, params string[] options)
    {
        using var folder = new TempFolder();

        ToolRun.Again(["batch", folder.Write("in.ndjson", Lines), folder["out.parquet"], .. options]).ShouldFail(2, message);
    }

    private static string Answer(TempFolder folder, string input, string output, string[] options)
    {
        ToolRun.Again(["batch", input, folder[output], .. options]).ShouldBeDone();
        return File.ReadAllText(folder[output]);
    }

    private static async Task WriteParquet(string path)
    {
        DataField[] fields =
        [
            new DataField<string>("reference"), new DataField<DateOnly>("asOf"), new DataField<DateOnly>("person.birthDate"), new DataField("person.insured", typeof(bool), isNullable: true),
            new DataField("workCapacity.reductionPercent", typeof(double), isNullable: true), new DataField<string>("loh.diagnoses"),
        ];
        await using var file = File.Create(path);
        await using var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), file);

        // Two groups, as a large table has many.
        await WriteGroup(writer, fields, ["007", "K-2"], [new(1978, 4, 17), new(1990, 1, 1)], [true, null], [50, 62.5], ["M54|F32", null]);
        await WriteGroup(writer, fields, ["K;3"], [new(1960, 2, 29)], [false], [null], ["Z73"]);
    }

    private static async Task WriteGroup(ParquetWriter writer, DataField[] fields, string[] keys, DateOnly[] born, bool?[] insured, double?[] reduced, string?[] diagnoses)
    {
        using var group = writer.CreateRowGroup();
        await group.WriteAsync(fields[0], keys);
        await group.WriteAsync<DateOnly>(fields[1], keys.Select(_ => new DateOnly(2026, 11, 22)).ToArray());
        await group.WriteAsync<DateOnly>(fields[2], born);
        await group.WriteAsync<bool>(fields[3], insured);
        await group.WriteAsync<double>(fields[4], reduced);
        await group.WriteAsync(fields[5], diagnoses!);
    }
}
