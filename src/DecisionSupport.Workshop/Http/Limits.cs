namespace DecisionSupport.Workshop.Http;

/// <summary>How much is taken in before it is refused.</summary>
internal static class Limits
{
    /// <summary>Certificates are at most 10 MB and files of cases a little more; nothing larger has business here.</summary>
    public const int LargestBody = 32 << 20;

    public const int Certificate = 10_000_000;

    /// <summary>A form with every fact of the vocabulary is about twenty kilobytes; a certificate may travel with it.</summary>
    public const int Form = Certificate + (1 << 20);

    public const int FormValues = 2_000;

    public const int FormValue = 1 << 18;

    public const int Headers = 16 << 10;

    /// <summary>A room of people with phones, several tabs each.</summary>
    public const int Connections = 1_000;

    /// <summary>Those of one address: a server in front of this one keeps some tens.</summary>
    public const int ConnectionsOfAddress = 250;

    /// <summary>Requests answered at once: some for each core that a server has; more only share them.</summary>
    public const int Working = 64;

    /// <summary>Those of one address: half, so that whoever sends slowly keeps nobody else out.</summary>
    public const int WorkingOfAddress = 32;

    /// <summary>Requests that wait their turn: a room that votes in the same second.</summary>
    public const int Waiting = 500;

    /// <summary>Those of one address: it has no more connections than that.</summary>
    public const int WaitingOfAddress = ConnectionsOfAddress;

    /// <summary>Cases in one file on the page: what a consultation team meets in many years.</summary>
    public const int Cases = 5_000;

    public static TimeSpan HeadersTimeout { get; } = TimeSpan.FromSeconds(15);

    /// <summary>How long a connection may say nothing at all.</summary>
    public static TimeSpan SilenceTimeout { get; } = TimeSpan.FromSeconds(30);
}
