using DecisionSupport.Data;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.RuleSets;

/// <summary>One file of a rule set before amendments are put in: its header, and all of it as data.</summary>
internal sealed record RuleSetFile(string RuleSet, DateOnly From, DateOnly? To, DateOnly? Amends, DataMapping Data, Place? InForcePlace)
{
    /// <summary>Whether it lies in a folder laid over the rules.</summary>
    public bool IsOver { get; init; }

    public static RuleSetFile? Read(DataNode root, DiagnosticBag diagnostics)
    {
        if (MappingReader.Of(root, "rule set file", diagnostics) is not { } file)
        {
            return null;
        }

        var ruleSet = file.Required("ruleSet").AsText("ruleSet", diagnostics);
        var amends = file.Optional("amends").AsDate("amends", diagnostics);
        var inForceNode = file.Required("inForce");
        if (ruleSet is null || MappingReader.Of(inForceNode, "period 'inForce'", diagnostics) is not { } inForce)
        {
            return null;
        }

        var from = inForce.Required("from").AsDate("from", diagnostics);
        var to = inForce.Optional("to").AsDate("to", diagnostics);
        inForce.Finish();
        if (!Ids.IsWord(ruleSet))
        {
            diagnostics.Add(SharedKinds.BadId, file.PlaceOf("ruleSet"), $"The rule set's id '{ruleSet}' must be letters and digits (a–z, no å ä ö).");
        }

        if (to < from)
        {
            diagnostics.Add(SharedKinds.WrongValue, inForceNode!.Place, "The version ends before it begins; check 'from' and 'to'.");
        }

        return from is null ? null : new RuleSetFile(ruleSet, from.Value, to, amends, (DataMapping)root, inForceNode!.Place);
    }
}
