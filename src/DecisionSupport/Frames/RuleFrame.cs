using DecisionSupport.Feel;
using DecisionSupport.Feel.Evaluation;

namespace DecisionSupport.Frames;

/// <summary>
/// Where an evaluation keeps what expressions read. One per thread, used again and again; never kept after the evaluation.
/// </summary>
internal sealed class RuleFrame : FeelFrame
{
    /// <summary>No truth value: a definition that has not been worked out yet.</summary>
    public const byte NotYetAsked = 255;

    /// <summary>
    /// The steps that all expressions of one evaluation may take together, or of one question about every case there can be: two that each take
    /// all that one may, some seconds. The rules that come with the library take less than a thousand in any of their worked cases.
    /// </summary>
    public const long WholeSteps = 10_000_000;

    [ThreadStatic]
    private static RuleFrame? _threadFrame;

    private Dictionary<object, object?>? _kept;
    private FeelValue[] _own = [];

    private RuleFrame(int ruleSets, int locals)
        : base(new FeelValue[Frames.Banks.Count][], locals, new FeelBudget(FeelLimits.Default, WholeSteps))
    {
        Statuses = new byte[ruleSets][];
        Conditions = [];
        Outcomes = new int[ruleSets];
    }

    /// <summary>The statuses of each rule set that has been evaluated, by criterion slot.</summary>
    public byte[]?[] Statuses { get; }

    /// <summary>The index of each rule set's outcome, in the version that was evaluated.</summary>
    public int[] Outcomes { get; }

    /// <summary>The truths of the definitions of the version that is evaluated, or <see cref="NotYetAsked"/>.</summary>
    public byte[] Conditions { get; private set; }

    /// <summary>Whether all steps are taken: what is asked now has no answer.</summary>
    public bool IsSpent => Budget.IsSpent;

    /// <summary>The values of parameters on the day.</summary>
    public FeelValue[] Parameters => Banks[Frames.Banks.Parameters];

    /// <summary>The truths of the facts, one byte each.</summary>
    public byte[] Truths { get; private set; } = [];

    /// <summary>The facts of the snapshot.</summary>
    public FeelValue[] Facts { get; private set; } = [];

    public static RuleFrame Rent(int ruleSets, int locals)
    {
        var frame = _threadFrame;
        _threadFrame = null;
        return frame is not null && frame.Outcomes.Length == ruleSets && frame.Locals.Length >= locals
            ? frame
            : new RuleFrame(ruleSets, locals);
    }

    /// <summary>A frame of its own, for questions that change facts as they go.</summary>
    public static RuleFrame ForAnalysis(int ruleSets, int locals) => new(ruleSets, locals);

    /// <summary>A frame of its own, for many questions about one case on one day and then on the next.</summary>
    public static RuleFrame ForDays(int ruleSets, int locals) => new(ruleSets, locals) { _kept = [] };

    /// <summary>What something comes to: in a frame for days once between two calls of <c>Use</c>, in any other frame anew.</summary>
    public T Once<T>(object what, Func<FeelFrame, T> workOut)
    {
        if (_kept is null)
        {
            return workOut(this);
        }

        if (!_kept.TryGetValue(what, out var known))
        {
            _kept[what] = known = workOut(this);
        }

        return (T)known!;
    }

    public static void Return(RuleFrame frame)
    {
        Array.Clear(frame.Statuses);
        frame.Reset();
        // Of a case nothing is left in it.
        if (ReferenceEquals(frame.Facts, frame._own))
        {
            Array.Clear(frame._own);
        }

        frame.Facts = [];
        _threadFrame = frame;
    }

    /// <summary>Room of its own for as many facts, empty until somebody lays some out there; they are gone when the frame is returned.</summary>
    public FeelValue[] OwnFacts(int facts) => _own.Length == facts ? _own : _own = new FeelValue[facts];

    /// <summary>Forgets the conditions of the version evaluated before.</summary>
    public void Begin(int definitions)
    {
        if (Conditions.Length < definitions)
        {
            Conditions = new byte[definitions];
        }

        Conditions.AsSpan(0, definitions).Fill(NotYetAsked);
    }

    public void Use(FeelValue[] facts, FeelValue[] parameters, DateOnly asOf) => Use(facts, FactTruths.Of(facts), parameters, asOf);

    public void Use(FeelValue[] facts, byte[] truths, FeelValue[] parameters, DateOnly asOf)
    {
        _kept?.Clear();
        Facts = facts;
        Truths = truths;
        Banks[Frames.Banks.Facts] = facts;
        Banks[Frames.Banks.Parameters] = parameters;
        (Banks[Frames.Banks.Day] ??= new FeelValue[1])[0] = FeelValue.From(asOf);
    }
}
