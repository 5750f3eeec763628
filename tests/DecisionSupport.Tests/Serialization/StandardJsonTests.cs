using System.Text;
using System.Text.Json;
using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.Serialization;

namespace DecisionSupport.Tests.Serialization;

/// <summary>Whatever stands in a file, and whatever a value of FEEL is, has one way of being written as JSON.</summary>
public sealed class StandardJsonTests
{
    [Theory]
    [InlineData("a: true", """{"a":true}""")]
    [InlineData("a: false", """{"a":false}""")]
    [InlineData("a: null", """{"a":null}""")]
    [InlineData("a: ~", """{"a":null}""")]
    [InlineData("a: \"null\"", """{"a":"null"}""")]
    [InlineData("a: \"true\"", """{"a":"true"}""")]
    [InlineData("a: 'false'", """{"a":"false"}""")]
    [InlineData("a: True", """{"a":"True"}""")]
    [InlineData("a: 24.50", """{"a":24.50}""")]
    [InlineData("a: -3", """{"a":-3}""")]
    [InlineData("a: \"24.50\"", """{"a":"24.50"}""")]
    [InlineData("a: 2026-11-22", """{"a":"2026-11-22"}""")]
    [InlineData("a: ord", """{"a":"ord"}""")]
    [InlineData("a: [1, b, [], {}]", """{"a":[1,"b",[],{}]}""")]
    [InlineData("a: { b: { c: 1 }, d: 2 }\ne: 3", """{"a":{"b":{"c":1},"d":2},"e":3}""")]
    [InlineData("[1, 2]", "[1,2]")]
    public void What_was_read_is_written_again(string yaml, string json)
    {
        var diagnostics = new DiagnosticBag();
        var node = DataReader.Read(Encoding.UTF8.GetBytes(yaml + "\n"), "x", DataLimits.RuleFile, diagnostics);

        diagnostics.ToSortedArray().ShouldBeEmpty();
        OneLine(StandardJson.Bytes(node!)).ShouldBe(json);
    }

    [Fact]
    public void A_value_of_each_kind_is_written_as_a_snapshot_writes_it()
    {
        var record = FeelValue.From(new FeelContext([KeyValuePair.Create("from", FeelValue.From(new DateOnly(2026, 11, 2))), KeyValuePair.Create("to", FeelValue.Null)]));
        FeelValue[] values = [FeelValue.Null, FeelValue.True, FeelValue.False, FeelValue.From(1.50m), FeelValue.From("å"), FeelValue.From(new DateOnly(2026, 1, 31)), record];

        OneLine(StandardJson.Bytes(json => json.WriteFeelValue(FeelValue.From(new FeelList(values))))).ShouldBe("""[null,true,false,1.50,"å","2026-01-31",{"from":"2026-11-02","to":null}]""");
    }

    [Fact]
    public void It_is_indented_ends_with_a_line_feed_and_keeps_Swedish_letters()
    {
        var text = Encoding.UTF8.GetString(StandardJson.Bytes(json =>
        {
            json.WriteStartObject();
            json.WriteString("å", "<ö>");
            json.WriteEndObject();
        }));

        text.ShouldBe("{\n  \"å\": \"\\u003Cö\\u003E\"\n}\n");
        StandardJson.Sha256([]).ShouldBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    private static string OneLine(byte[] utf8)
    {
        using var json = JsonDocument.Parse(utf8);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, StandardJson.LineOptions))
        {
            json.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
