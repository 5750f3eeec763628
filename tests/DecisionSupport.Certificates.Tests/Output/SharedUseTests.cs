namespace DecisionSupport.Certificates.Tests.Output;

public sealed class SharedUseTests
{
    [Fact]
    public void Many_threads_read_at_once_as_one_does_alone()
    {
        var files = Directory.EnumerateFiles(Repository.Cases, "*.xml").Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToArray();
        var alone = files.Select(file => Readings.MustRead(file).Json()).ToArray();

        var together = new string[200];
        AtOnce.ForEach(together.Length, round => together[round] = Readings.MustRead(files[round % files.Length]).Json(), threads: 8);

        for (var round = 0; round < together.Length; round++)
        {
            together[round].ShouldBe(alone[round % files.Length]);
        }
    }

    [Fact]
    public void Facts_are_equal_when_their_values_are()
    {
        var first = Readings.MustRead(File.ReadAllBytes(Path.Combine(Repository.Cases, "fk7800-fullstandigt.xml")));
        var second = Readings.MustRead(File.ReadAllBytes(Path.Combine(Repository.Cases, "fk7800-fullstandigt.json")));

        second.Facts.ShouldBe(first.Facts);
        second.Facts["loh.diagnoses"].GetHashCode().ShouldBe(first.Facts["loh.diagnoses"].GetHashCode());
        first.Facts["loh.diagnoses"].ShouldNotBe(first.Facts["loh.basis"]);
    }
}
