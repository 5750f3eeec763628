using System.Text;

namespace DecisionSupport.Certificates.Tests.Hostile;

public sealed class SizeTests
{
    private const long HundredMegabytes = 100_000_000;

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 10_000_001)]
    public void File_of_100_megabytes_is_refused_without_reading_it_all(bool canSeek, long mostRead)
    {
        using var stream = new EndlessStream(HundredMegabytes, canSeek);

        var reading = CertificateReader.Read(stream);

        reading.Errors.ShouldHaveSingleItem().Code.ShouldBe("too-large");
        stream.BytesRead.ShouldBeLessThanOrEqualTo(mostRead);
    }

    [Fact]
    public void Limit_is_inclusive()
    {
        var content = File.ReadAllBytes(Path.Combine(Repository.Cases, "fk7802-fullstandigt.xml"));

        Readings.Read(content, new() { MaxBytes = content.Length }).IsRead.ShouldBeTrue();
        Readings.Read(content, new() { MaxBytes = content.Length - 1 }).Errors[0].Code.ShouldBe("too-large");
    }

    [Fact]
    public void Limit_must_be_positive() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Readings.Read([1], new() { MaxBytes = 0 }));

    [Fact]
    public void Stream_is_left_open_and_read_from_where_it_stands()
    {
        var content = File.ReadAllBytes(Path.Combine(Repository.Cases, "fk7802-fullstandigt.xml"));
        using var stream = new MemoryStream([.. "rubbish"u8, .. content]);
        stream.Position = "rubbish".Length;

        CertificateReader.Read(stream).IsRead.ShouldBeTrue();
        stream.CanRead.ShouldBeTrue();
    }

    [Theory]
    [InlineData("<svar id='1'><delsvar id='1.1'>x</delsvar></svar>", 1_001)]
    [InlineData("<svar id='1'>@</svar>", 1)]
    public void More_answers_than_any_certificate_has_are_refused(string answer, int times)
    {
        var parts = string.Concat(Enumerable.Repeat("<delsvar id='1.1'>x</delsvar>", 101));
        var answers = string.Concat(Enumerable.Repeat(answer.Replace("@", parts, StringComparison.Ordinal), times));

        var reading = Readings.Read(Encoding.UTF8.GetBytes(HostileXml.Certificate(answers)));

        reading.Errors.ShouldHaveSingleItem().Code.ShouldBe("too-many-answers");
    }

    [Fact]
    public void More_json_rows_than_any_certificate_has_are_refused()
    {
        var rows = string.Join(',', Enumerable.Repeat("""{"typ":"PSYKOLOG"}""", 1_001));

        Readings.Read($$"""{"typ":"luse","underlag":[{{rows}}]}""").Errors.ShouldHaveSingleItem().Code.ShouldBe("too-many-answers");
    }

    [Fact]
    public void Tag_with_more_attributes_than_any_certificate_has_is_refused()
    {
        var attributes = string.Concat(Enumerable.Range(0, 5_000).Select(number => $" a{number}='>'"));

        var error = Readings.Read(HostileXml.Certificate($"\n<svar{attributes}/>")).Errors.ShouldHaveSingleItem();

        (error.Code, error.Place.Line, error.Place.Column).ShouldBe(("tag-too-long", 4, 1));
    }

    [Theory]
    [InlineData("<q/>")]
    [InlineData("<status><status><t:code>x</t:code></status></status>")]
    [InlineData("<relation><typ><t:code>x</t:code></typ></relation>")]
    public void Ten_megabytes_of_small_elements_take_seconds_not_minutes(string element)
    {
        var content = Encoding.UTF8.GetBytes(HostileXml.Certificate(string.Concat(Enumerable.Repeat(element, 9_900_000 / element.Length))));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        Readings.Read(content).IsRead.ShouldBeTrue();
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }
}
