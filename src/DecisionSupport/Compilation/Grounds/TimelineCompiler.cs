using DecisionSupport.Compilation.Expressions;
using DecisionSupport.Compilation.Names;
using DecisionSupport.Diagnostics;
using DecisionSupport.Feel;
using DecisionSupport.Feel.Binding.Scopes;
using DecisionSupport.Feel.Types;
using DecisionSupport.Frames;
using DecisionSupport.RuleSets;
using DecisionSupport.Timelines;

namespace DecisionSupport.Compilation.Grounds;

/// <summary>Compiles the timeline of one version and its grounds, and offers what expressions may ask of it.</summary>
internal sealed class TimelineCompiler(RuleScope scope, ExpressionBinder binder, Vocabulary vocabulary, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, (RecordList List, RuleScope Scope)> _lists = new(StringComparer.Ordinal);

    public CompiledTimeline? Compile(RuleSetVersion version)
    {
        if (version.Timeline is not { } rule)
        {
            return null;
        }

        var from = Value(rule.From, scope);
        var to = Value(rule.To, scope);
        ImmutableArray<CompiledGround> grounds = [.. version.Grounds.Select(Compile)];
        if (from is null || to is null)
        {
            return null;
        }

        var timeline = new CompiledTimeline(rule, from, to, grounds, [.. _lists.Values.Select(l => l.List)]);
        scope.Define(TimelineNames.Covered, new FeelVariable(FeelType.Boolean, frame => AsValue(timeline.Whole(frame))), new TimelineName(timeline));
        return timeline;
    }

    private static FeelValue AsValue(Truth truth) => truth switch { Truth.True => FeelValue.True, Truth.False => FeelValue.False, _ => FeelValue.Null };

    private CompiledGround Compile(GroundRule rule, int number)
    {
        var own = rule.Each is { } each ? ScopeOf(each, rule.EachPlace) : scope;
        var when = rule.When is { } condition ? Condition(condition, own) : null;
        var days = rule.Days is { } expression ? Value(expression, own) : null;
        var atMost = rule.AtMost is { } limit ? Value(limit, own) : null;
        if (rule.Each is null && rule.Days is null && rule.AtMost is null)
        {
            diagnostics.Add(SharedKinds.MissingKey, rule.Place, $"The ground '{rule.Id}' has no days: write 'days', or 'each' to try it on the periods of a list.");
        }

        if (days is not null && atMost is not null && (atMost.Reads.Facts.Except(days.Reads.Facts).Any() || atMost.Fields.Except(days.Fields).Any()))
        {
            diagnostics.Add(SharedKinds.NotAllowedInRules, rule.AtMost!.Place, $"The ground '{rule.Id}' may read under 'atMost' only what it reads under 'days': else what it covers could shrink when more becomes known.");
        }

        return new CompiledGround(rule, number, when, days, atMost);
    }

    private RecordCondition? Condition(Expression expression, RuleScope own)
    {
        if (!binder.RecordConditions.TryTake(expression, mayAskStatus: false, own, out var condition) && binder.BindCondition(expression, own, mayAskStatus: false, diagnostics) is { } node)
        {
            condition = RecordConditionCompiler.Compile(node, own);
            binder.RecordConditions.Keep(expression, mayAskStatus: false, node, own, condition);
        }

        return condition;
    }

    private KnownValue? Value(Expression expression, RuleScope own)
    {
        if (!binder.RecordValues.TryTake(expression, mayAskStatus: false, own, out var value)
            && binder.Bind(expression, own, mayAskStatus: false, diagnostics) is { } node && ExpressionWeight.Check(node, expression, own, diagnostics) <= ExpressionWeight.Max)
        {
            value = RecordExpressions.ValueOf(node, own);
            binder.RecordValues.Keep(expression, mayAskStatus: false, node, own, value);
        }

        return value;
    }

    private RuleScope ScopeOf(string each, Place place)
    {
        if (_lists.TryGetValue(each, out var known))
        {
            return known.Scope;
        }

        if (vocabulary.Find(each) is not { Type: RecordListFactType type } fact || new RecordList(fact, type) is not { HasPeriods: true } list)
        {
            diagnostics.Add(SharedKinds.UnknownName, place, $"'each' names '{each}', which is no list of records with a date 'from'.{Suggestion.DidYouMean(each, vocabulary.Facts.Where(f => f.Type is RecordListFactType).Select(f => f.Id))}");
            return scope;
        }

        var own = scope.Within();
        for (var i = 0; i < list.Fields.Length; i++)
        {
            var field = list.Fields[i];
            own.Define(RecordList.Prefix + RecordList.Entered + field.Name, FeelVariable.Slot(Banks.Record, list.EnteredIndex(i), FeelType.Boolean), new RecordFieldName(list.EnteredIndex(i), MayBeUnknown: false));
            own.Define(RecordList.Prefix + field.Name, FeelVariable.Slot(Banks.Record, i, FactFeelTypes.Of(field.Type)), new RecordFieldName(i, field.Optional && field.Name != RecordList.To));
        }

        own.Define(RecordList.Prefix + RecordList.Days, FeelVariable.Slot(Banks.Record, list.DaysIndex, FactFeelTypes.Of(type)), new RecordFieldName(list.DaysIndex, MayBeUnknown: false));
        _lists[each] = (list, own);
        return own;
    }
}
