using DecisionSupport.Feel.Temporal;
using DecisionSupport.Feel.Types;
using DecisionSupport.Feel.Values;

namespace DecisionSupport.Feel.Functions.Signatures;

/// <summary>The implicit conversions of the language: a list of one to its element, an element to a list of one, a date to its midnight in UTC.</summary>
internal static class ImplicitConversion
{
    public static bool TryConvert(ref FeelValue value, FeelParameter parameter)
    {
        if (value.IsNull)
        {
            return parameter.AcceptsNull;
        }

        return TryConvert(ref value, parameter.Type);
    }

    public static bool TryConvert(ref FeelValue value, FeelType target)
    {
        if (ValueTypes.Conforms(value, target))
        {
            return true;
        }

        if (value.Reference is FeelList { Count: 1 } single && target.Kind != FeelTypeKind.List && ValueTypes.Conforms(single[0], target))
        {
            value = single[0];
            return !value.IsNull;
        }

        if (target.Kind == FeelTypeKind.List && value.Kind != FeelKind.List && ValueTypes.Conforms(value, target.Element))
        {
            value = FeelValue.From(new FeelList([value]));
            return true;
        }

        if (target.Kind == FeelTypeKind.DateTime && value.IsDate)
        {
            value = FeelValue.FromMoment(FeelKind.DateTime, new Moment(value.RawDays, 0, 0, null));
            return true;
        }

        return false;
    }
}
