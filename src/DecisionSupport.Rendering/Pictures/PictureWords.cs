using DecisionSupport.Rendering.Reports;

namespace DecisionSupport.Rendering.Pictures;

/// <summary>The fixed words of pictures.</summary>
internal static class PictureWords
{
    public static readonly LocalizedText InWords = new("I ord", "In words");
    public static readonly LocalizedText Today = new("ärendets dag {0}", "day of the case {0}");
    public static readonly LocalizedText FromTo = new("{0} – {1}", "{0} – {1}");

    public static readonly LocalizedText Gap = new("Glapp", "Gap");
    public static readonly LocalizedText NotKnown = new("inte känt", "not known");
    public static readonly LocalizedText Closer = new("Närmare", "Closer");
    public static readonly LocalizedText FirstGapDay = new("glapp från {0}", "gap from {0}");
    public static readonly LocalizedText LastDay = new("sista dagen {0}", "last day {0}");
    public static readonly LocalizedText Becomes = new("{0}: {1}", "{0}: {1}");
    public static readonly LocalizedText GapFrom = new("Det finns ett glapp från {0} till och med {1}.", "There is a gap from {0} to {1}.");
    public static readonly LocalizedText OpenFrom = new("Det är inte känt om dagarna från {0} till och med {1} är skyddade.", "It is not known whether the days from {0} to {1} are covered.");
    public static readonly LocalizedText CoveredTo = new("Alla dagar är skyddade, så långt vi vet till och med {0}.", "All days are covered, as far as is known until {0}.");
    public static readonly LocalizedText AllCovered = new("Alla dagar från {0} till och med {1} är skyddade.", "All days from {0} to {1} are covered.");

    public static readonly LocalizedText CriteriaOf = new("Villkoren: {0}", "The conditions: {0}");
    public static readonly LocalizedText Carries = new("Svaret är ”{0}”. Det avgörs av: {1}.", "The answer is “{0}”. It is decided by: {1}.");
    public static readonly LocalizedText Decides = new("avgör", "decides");
    public static readonly LocalizedText Was = new("förut: {0}", "before: {0}");
    public static readonly LocalizedText DidNotApply = new("gällde inte", "did not apply");

    public static readonly LocalizedText WhoDoesWhat = new("Vem gör vad, och när", "Who does what, and when");
    public static readonly LocalizedText WhoDoesWhatFor = new("Vem gör vad, och när: {0}", "Who does what, and when: {0}");
    public static readonly LocalizedText StepsOf = new("Planen har {0} steg. De tas av {1}.", "The plan has {0} steps. They are taken by {1}.");

    public static readonly LocalizedText WayTaken = new("Vägen till svaret: {0}", "The way to the answer: {0}");
    public static readonly LocalizedText WayTo = new("Svaren prövas uppifrån. Det första som stämmer gäller: ”{0}”.", "Answers are tried from the top. The first that fits holds: “{0}”.");
    public static readonly LocalizedText Ways = new("Vägarna: {0}", "The ways: {0}");
    public static readonly LocalizedText WaysMeaning = new("Svaren prövas uppifrån. Det första som stämmer gäller.", "Answers are tried from the top. The first that fits holds.");
    public static readonly LocalizedText WhenNothingElse = new("När inget annat svar stämmer.", "When no other answer fits.");
    public static readonly LocalizedText LooksElsewhere = new("Beror på annat än villkoren här.", "Rests on other things than the conditions here.");
    public static readonly LocalizedText AndMore = new("… och {0} till.", "… and {0} more.");
    public static readonly LocalizedText Taken = new("svaret", "the answer");
    public static readonly LocalizedText PassedBy = new("stämde inte", "did not fit");
    public static readonly LocalizedText NotReached = new("behövde inte prövas", "did not have to be tried");

    public static readonly LocalizedText Chain = new("Kedjan i utlåtandet", "The chain of the statement");
    public static readonly LocalizedText ChainHolds = new("Alla länkar i kedjan finns.", "All links of the chain are there.");
    public static readonly LocalizedText ChainLacks = new("Något fattas i {0}.", "Something is missing in {0}.");

    /// <summary>A sign in words.</summary>
    public static LocalizedText Said(Mark mark) => mark switch
    {
        Mark.Met => new("uppfyllt", "met"),
        Mark.NotMet => new("inte uppfyllt", "not met"),
        Mark.Unknown => new("vet inte än", "not known yet"),
        _ => new("gäller inte här", "does not apply here"),
    };

    /// <summary>A look in words.</summary>
    public static LocalizedText Said(SpellLook look) => look switch
    {
        SpellLook.Yes => new("ja", "yes"),
        SpellLook.Maybe => new("kanske", "maybe"),
        SpellLook.NotYet => new("inte än", "not yet"),
        SpellLook.No => new("nej", "no"),
        _ => new("inget svar", "no answer"),
    };
}
