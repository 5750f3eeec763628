namespace Caseload.Startup;

/// <summary>What a silo is started with: <c>--name value</c>, or the environment.</summary>
internal sealed class CaseloadOptions
{
    /// <summary>The connection to PostgreSQL; null keeps all in memory, in this one silo.</summary>
    public string? Postgres { get; set; }

    public int SiloPort { get; set; } = 11111;

    public int GatewayPort { get; set; } = 30000;

    /// <summary>A folder of rules; null uses those that come with the packages.</summary>
    public string? Rules { get; set; }

    /// <summary>How many invented cases to fill the caseload with; by default some in memory and none in a database.</summary>
    public int? Invented { get; set; }

    /// <summary>Seconds between the rounds of the watch.</summary>
    public int WatchEvery { get; set; } = 60;

    /// <summary>Whether a silo that is gone shall be missed within seconds. For tests on one machine.</summary>
    public bool Impatient { get; set; }
}
