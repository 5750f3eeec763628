namespace DecisionSupport.Certificates.Tests.Hostile;

/// <summary>Whatever happens to a file on its way, reading it gives a result and never throws.</summary>
public sealed class DamageTests
{
    public static TheoryData<string> Files => ["fk7802-fullstandigt.xml", "fk7802-fullstandigt.json", "fk7804-version1.json"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Truncated_at_every_byte_it_is_refused(string file)
    {
        var content = File.ReadAllBytes(Path.Combine(Repository.Cases, file));
        var whole = content.AsSpan().TrimEnd((byte)'\n').Length;

        for (var length = 0; length < whole; length++)
        {
            Readings.Read(content[..length]).Errors.ShouldNotBeEmpty($"{file} at {length} bytes");
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Mutated_at_random_it_gives_a_result(string file)
    {
        var original = File.ReadAllBytes(Path.Combine(Repository.Cases, file));
        for (var seed = 0; seed < 3_000; seed++)
        {
            var reading = Should.NotThrow(() => Readings.Read(Mutate(original, new Random(seed))), $"{file} with seed {seed}");

            (reading.IsRead ^ !reading.Errors.IsEmpty).ShouldBeTrue($"{file} with seed {seed}");
            reading.Certificate?.Json().ShouldNotBeEmpty();
        }
    }

    private static byte[] Mutate(byte[] original, Random random)
    {
        var content = original.ToList();
        for (var times = random.Next(1, 6); times > 0; times--)
        {
            var at = random.Next(content.Count);
            switch (random.Next(5))
            {
                case 0:
                    content[at] = (byte)random.Next(256);
                    break;
                case 1:
                    content.RemoveRange(at, Math.Min(random.Next(60), content.Count - at));
                    break;
                case 2:
                    content.InsertRange(at, content.GetRange(at, Math.Min(random.Next(200), content.Count - at)));
                    break;
                case 3:
                    content.Insert(at, "<>&\"'{}[],:0"u8[random.Next(12)]);
                    break;
                default:
                    var other = random.Next(content.Count);
                    (content[at], content[other]) = (content[other], content[at]);
                    break;
            }
        }

        return [.. content];
    }
}
