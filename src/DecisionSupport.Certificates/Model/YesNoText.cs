namespace DecisionSupport.Certificates.Model;

/// <summary>A yes/no answer: <c>true</c>, <c>false</c>, <c>1</c> or <c>0</c>, with any white space around it.</summary>
internal static class YesNoText
{
    public static bool? Read(string text) => XmlSpace.Collapse(text) switch
    {
        "true" or "1" => true,
        "false" or "0" => false,
        _ => null,
    };
}
