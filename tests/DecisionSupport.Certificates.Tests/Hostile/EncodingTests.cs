using System.Text;

namespace DecisionSupport.Certificates.Tests.Hostile;

public sealed class EncodingTests
{
    private static readonly string Xml = File.ReadAllText(Path.Combine(Repository.Cases, "fk7802-fullstandigt.xml"));
    private static readonly string Json = File.ReadAllText(Path.Combine(Repository.Cases, "fk7802-fullstandigt.json"));

    public static TheoryData<string, bool> Encodings => new()
    {
        { "utf-8", false },
        { "utf-8", true },
        { "iso-8859-1", false },
        { "ISO-8859-15", false },
        { "windows-1252", false },
        { "utf-16", true },
        { "utf-16BE", true },
        { "utf-16", false },
        { "utf-16BE", false },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Xml_is_read_by_its_declaration_or_byte_order_mark(string name, bool hasMark)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        var text = Xml.Replace("encoding=\"UTF-8\"", $"encoding=\"{name}\"", StringComparison.Ordinal);
        byte[] content = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];

        Readings.MustRead(content).FactLines().ShouldBe(Readings.MustRead(Xml).FactLines());
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Json_is_read_by_its_byte_order_mark(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] content = [.. encoding.GetPreamble(), .. encoding.GetBytes(Json)];

        Readings.MustRead(content).FactLines().ShouldBe(Readings.MustRead(Json).FactLines());
    }

    [Theory]
    [InlineData("encoding=\"UTF-8\"", "iso-8859-1")]
    [InlineData("encoding=\"utf-16\"", "utf-8")]
    [InlineData("encoding=\"utf-7\"", "utf-8")]
    [InlineData("encoding=\"klingon\"", "utf-8")]
    public void Contents_in_another_encoding_than_declared_are_refused(string declared, string written)
    {
        var content = Encoding.GetEncoding(written).GetBytes(Xml.Replace("encoding=\"UTF-8\"", declared, StringComparison.Ordinal));

        Readings.Read(content).Errors.ShouldHaveSingleItem().Code.ShouldBe("encoding");
    }

    [Fact]
    public void Json_that_is_no_utf8_is_refused() =>
        Readings.Read(Encoding.Latin1.GetBytes(Json)).Errors.ShouldHaveSingleItem().Code.ShouldBe("encoding");

    [Theory]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF })]
    [InlineData(new byte[] { 0xFF, 0xFE })]
    [InlineData(new byte[] { 0, 0, 0, 0 })]
    public void Byte_order_mark_alone_is_an_empty_file(byte[] content) =>
        Readings.Read(content).Errors.ShouldHaveSingleItem().Code.ShouldBe("empty");
}
