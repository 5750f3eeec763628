namespace DecisionSupport.Diagnostics;

/// <summary>The closed list of diagnostic codes. A code is never reused for another meaning.</summary>
internal static class Codes
{
    // Reading a text.
    public const string Unreadable = "DS0001";
    public const string Empty = "DS0002";
    public const string TooLarge = "DS0003";
    public const string WrongEncoding = "DS0004";
    public const string Syntax = "DS0005";
    public const string TooDeep = "DS0006";
    public const string NotAllowed = "DS0007";
    public const string DuplicateKey = "DS0008";
    public const string UnknownKey = "DS0009";
    public const string MissingKey = "DS0010";
    public const string WrongKind = "DS0011";
    public const string WrongValue = "DS0012";

    // Vocabulary, parameters, sources.
    public const string DuplicateId = "DS0101";
    public const string BadId = "DS0102";
    public const string JudgementWithoutGuidance = "DS0103";
    public const string UnknownSource = "DS0104";
    public const string ParameterOverlap = "DS0105";
    public const string ParameterGap = "DS0106";
    public const string CheckTooOld = "DS0107";
    public const string NoValueForComingYear = "DS0108";
    public const string UnknownParty = "DS0109";

    // Versions of rule sets.
    public const string VersionOverlap = "DS0201";
    public const string VersionGap = "DS0202";
    public const string MissingTo = "DS0203";
    public const string WrongFileName = "DS0204";
    public const string UnknownAmended = "DS0205";
    public const string UnknownRepealed = "DS0206";
    public const string UnknownRuleSet = "DS0207";
    public const string Cycle = "DS0208";
    public const string OtherwiseNotLast = "DS0209";
    public const string NotInForceWithUsed = "DS0210";
    public const string SameAsBefore = "DS0211";
    public const string ChangesWhatHolds = "DS0212";
    public const string UnknownStep = "DS0214";
    public const string StepCircle = "DS0215";
    public const string UnknownGuide = "DS0216";
    public const string UnknownPaper = "DS0217";

    // Expressions.
    public const string ExpressionSyntax = "DS0301";
    public const string ExpressionType = "DS0302";
    public const string UnknownName = "DS0303";
    public const string ComparesWithNull = "DS0304";
    public const string NotAllowedInRules = "DS0305";

    // Texts.
    public const string MissingText = "DS0401";
    public const string UnknownPlaceholder = "DS0402";

    // Analysis.
    public const string OutcomeNeverReached = "DS0501";
    public const string TooEntangled = "DS0502";
    public const string UnusedFact = "DS0503";
    public const string UnusedParameter = "DS0504";
    public const string UnusedSource = "DS0505";
    public const string UnusedDefinition = "DS0506";
    public const string CriterionNotRead = "DS0507";
    public const string TextNeverSaid = "DS0508";
    public const string UnknownGivesGoal = "DS0509";
    public const string ComputationFails = "DS0510";

    // Snapshots.
    public const string UnknownFact = "DS0601";
    public const string WrongFactType = "DS0602";
    public const string PersonalNumber = "DS0603";
    public const string DateAfterAsOf = "DS0604";
    public const string OutOfRange = "DS0605";
    public const string UnsupportedFormat = "DS0606";
    public const string NotInForce = "DS0607";

    // Decision records.
    public const string RecordChanged = "DS0701";
    public const string SnapshotLeftOut = "DS0702";
    public const string AnotherSnapshot = "DS0703";

    // Scenarios.
    public const string StepsOutOfOrder = "DS0801";
    public const string EndsBeforeItBegins = "DS0802";
    public const string StoryWithoutSteps = "DS0803";
}
