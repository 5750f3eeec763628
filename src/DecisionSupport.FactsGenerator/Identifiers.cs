namespace DecisionSupport.FactsGenerator;

/// <summary>Ids → names in C#: <c>issuedDate</c> is IssuedDate, <c>own-examination</c> is OwnExamination.</summary>
internal static class Identifiers
{
    /// <summary>A namespace that may be called as a project is: <c>my-app</c> is my_app.</summary>
    public static string OfNamespace(string name) => string.Join(".", name.Split('.').Select(part =>
    {
        var letters = new string([.. part.Select(c => char.IsLetterOrDigit(c) ? c : '_')]);
        return letters.Length == 0 || char.IsDigit(letters[0]) ? "_" + letters : letters;
    }));

    public static string Of(string id)
    {
        var name = string.Concat(id.Split('-', '.', '_', ' ').Where(part => part.Length > 0).Select(part => char.ToUpperInvariant(part[0]) + part.Substring(1)));
        return name.Length == 0 || char.IsDigit(name[0]) ? "_" + name : name;
    }
}
