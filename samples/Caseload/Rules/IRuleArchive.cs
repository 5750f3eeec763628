namespace Caseload.Rules;

/// <summary>Where rule books are kept, with when each was taken in use. Nothing is ever taken out.</summary>
internal interface IRuleArchive
{
    /// <summary>Keeps a rule book; one that is there already stays as it is.</summary>
    Task Keep(string sha256, string version, byte[] packed);

    Task<byte[]> Read(string sha256);

    /// <summary>Takes a kept rule book in use, unless it is in use already.</summary>
    /// <param name="onlyFirst">Whether it shall be done only where no rules are in use yet.</param>
    /// <returns>Whether it was done.</returns>
    Task<bool> Adopt(string sha256, DateTimeOffset at, bool onlyFirst);

    /// <summary>All adoptions, the last first.</summary>
    Task<ImmutableArray<Adoption>> Adoptions();
}
