using System.Text;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.BrokenSnapshots;

/// <summary>What a host says its keys look like: nothing else is a reference, and no such key is a number of a person.</summary>
public sealed class ReferenceShapeTests
{
    [Theory]
    [InlineData("SN-999999", "SN-123456")]
    [InlineData("9999/99999", "2026/00412")]
    [InlineData("A99999A9999", "k64082a3323")]
    [InlineData("9999-99999-9", "6408-23323-4")]
    [InlineData("99999999", "19640823")]
    [InlineData("XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX", "64082332-34aa-4aaa-8aaa-0123456789ab")]
    public void A_key_of_the_shape_is_a_reference(string shape, string key) => Read(key, shape).ShouldBe(key);

    [Theory]
    [InlineData("SN-12345")]
    [InlineData("SN-1234567")]
    [InlineData("SN-12345x")]
    [InlineData("sn-123456")]
    [InlineData("SN-12345\u0663")]
    [InlineData("Anna Andersson")]
    [InlineData("780302\u00b71234")]
    [InlineData("")]
    public void Anything_else_is_refused_and_not_said_back(string reference)
    {
        var reading = Reading(reference, "SN-999999", "K999");

        reading.Snapshot.ShouldBeNull();
        var told = reading.Diagnostics.ShouldHaveSingleItem();
        told.Code.ShouldBeOneOf(["DS0610", "DS0603"]);
        reference.Split(' ', '\u00b7').Where(word => word.Length > 3).ShouldAllBe(word => !told.ToString().Contains(word));
    }

    [Theory]
    [InlineData("9999999999")]
    [InlineData("999999999999")]
    [InlineData("999999-9999")]
    [InlineData("A9999999999")]
    [InlineData("XXXXXXXXXX")]
    [InlineData("SN 999999 9999")]
    public void A_shape_that_could_be_of_people_is_none(string shape) =>
        Should.Throw<ArgumentException>(() => ReferenceShape.Parse(shape)).Message.ShouldContain("fewer than ten digits");

    [Fact]
    public void Without_shapes_any_reference_is_taken_that_is_no_number_of_a_person() => Read("fjärde våningen").ShouldBe("fjärde våningen");

    [Fact]
    public void No_key_of_a_shape_that_is_taken_looks_like_a_number_of_a_person()
    {
        var random = new Random(20);
        var vocabulary = GoodRules.RuleBook.Vocabulary;
        string[] shapes = ["SN-999999", "A99999A99999", "999999999", "9999/99999", "99999999", "9999999999999999", "XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX"];

        shapes.SelectMany(shape => Enumerable.Range(0, Trials.Of(2_000).MaxTest).Select(_ => (Shape: shape, Key: KeyOf(shape, random)))).Where(k => Reading(vocabulary, k.Key, k.Shape).Snapshot?.Reference != k.Key).ShouldBeEmpty();
    }

    private static string KeyOf(string shape, Random random) => new([.. shape.Select(c => c switch
    {
        '9' => (char)('0' + random.Next(10)),
        'A' => (char)('a' + random.Next(26)),
        'X' => "0123456789abcdef"[random.Next(16)],
        _ => c,
    })]);

    private static string? Read(string reference, params string[] shapes) => Reading(reference, shapes).Snapshot?.Reference;

    private static SnapshotReading Reading(string reference, params string[] shapes) => Reading(GoodRules.RuleBook.Vocabulary, reference, shapes);

    private static SnapshotReading Reading(Vocabulary vocabulary, string reference, params string[] shapes) => new SnapshotReader(vocabulary) { ReferenceShapes = [.. shapes.Select(ReferenceShape.Parse)] }
        .Read(Encoding.UTF8.GetBytes($"snapshot: 1\nasOf: 2020-06-15\nreference: \"{reference}\"\n"), "s");
}
