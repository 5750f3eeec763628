namespace DecisionSupport.Certificates.Texts;

/// <summary>The words of one reading error in both languages.</summary>
internal sealed record ErrorText(string Code, string Swedish, string English);
