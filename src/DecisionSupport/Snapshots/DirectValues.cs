using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using DecisionSupport.Data;
using DecisionSupport.Feel;

namespace DecisionSupport.Snapshots;

/// <summary>The values of facts from the bytes of JSON. Every method says false for what it does not take.</summary>
internal struct DirectValues
{
    private const int LongestNumber = 29;
    private const int DigitsOfAnInt = 9;
    private const int LengthOfADay = 10;

    private int _items;

    /// <summary>The value at which the reader stands; null in the sense of FEEL where that is what stands there.</summary>
    public bool Read(ref Utf8JsonReader json, DirectFact fact, out FeelValue value)
    {
        value = FeelValue.Null;
        return json.TokenType switch
        {
            JsonTokenType.Null => true,
            JsonTokenType.StartArray => ReadList(ref json, fact, out value),
            _ => TryScalar(ref json, fact, out value),
        };
    }

    /// <summary>A day, written 2011-01-31.</summary>
    public static bool TryDay(ref Utf8JsonReader json, out DateOnly day)
    {
        day = default;
        var text = json.ValueSpan;
        if (json.TokenType != JsonTokenType.String || text.Length != LengthOfADay || text[4] != '-' || text[7] != '-')
        {
            return false;
        }

        var year = (Two(text) * 100) + Two(text[2..]);
        var month = Two(text[5..]);
        var number = Two(text[8..]);
        if (year is < 1 or > 9999 || month is < 1 or > 12 || number < 1 || number > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        day = new DateOnly(year, month, number);
        return true;
    }

    private static bool TryScalar(ref Utf8JsonReader json, DirectFact fact, out FeelValue value)
    {
        value = FeelValue.Null;
        switch (fact.Type)
        {
            case BooleanFactType when json.TokenType is JsonTokenType.True or JsonTokenType.False:
                value = FeelValue.From(json.TokenType == JsonTokenType.True);
                return true;
            case NumberFactType type when json.TokenType == JsonTokenType.Number && TryNumber(json.ValueSpan, out var number) && FactValues.IsInRange(type, number):
                value = FeelValue.From(number);
                return true;
            case DateFactType when TryDay(ref json, out var day):
                value = FeelValue.From(day);
                return true;
            case EnumFactType when TryWord(ref json, fact, out var word):
                value = word.Value;
                return true;
            default:
                return false;
        }
    }

    private static bool TryWord(ref Utf8JsonReader json, DirectFact fact, [NotNullWhen(true)] out DirectFact.Word? word)
    {
        word = json.TokenType == JsonTokenType.String && !json.ValueIsEscaped ? fact.Words!.Find(json.ValueSpan) : null;
        return word is not null;
    }

    private static bool TryNumber(ReadOnlySpan<byte> text, out decimal number)
    {
        if (text.Length <= DigitsOfAnInt && Utf8Parser.TryParse(text, out uint whole, out var read) && read == text.Length)
        {
            number = whole;
            return true;
        }

        number = 0;
        return text.Length <= LongestNumber && !PersonalNumber.HasDigitsEnough(text)
            && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }

    private bool ReadList(ref Utf8JsonReader json, DirectFact fact, out FeelValue value)
    {
        var items = new List<FeelValue>();
        value = FeelValue.Null;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (++_items > DataLimits.Snapshot.MaxNodes / 2 || !TryItem(ref json, fact, out var item))
            {
                return false;
            }

            items.Add(item);
        }

        value = FeelValue.From(new FeelList(items.ToArray()));
        return fact.Type is not StringListFactType || !IsNumberOfAPerson(items);
    }

    private bool TryItem(ref Utf8JsonReader json, DirectFact fact, out FeelValue item)
    {
        item = FeelValue.Null;
        switch (fact.Type)
        {
            case EnumListFactType when TryWord(ref json, fact, out var word):
                item = word.Value;
                return true;
            case StringListFactType when json.TokenType == JsonTokenType.String:
                item = FeelValue.From(json.GetString());
                return !PersonalNumber.IsIn(item.AsString());
            case RecordListFactType when json.TokenType == JsonTokenType.StartObject:
                return TryRecord(ref json, fact, out item);
            default:
                return false;
        }
    }

    private bool TryRecord(ref Utf8JsonReader json, DirectFact fact, out FeelValue record)
    {
        record = FeelValue.Null;
        var fields = new FeelValue[fact.Fields.Length];
        var told = 0UL;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueIsEscaped || fact.FieldsByName!.Find(json.ValueSpan) is not { Slot: < 64 } field || (told & (1UL << field.Slot)) != 0)
            {
                return false;
            }

            told |= 1UL << field.Slot;
            _items++;
            json.Read();
            if (json.TokenType != JsonTokenType.Null && !TryScalar(ref json, field, out fields[field.Slot]))
            {
                return false;
            }
        }

        foreach (var field in fact.Fields)
        {
            if (fields[field.Slot].IsNull && !field.IsOptional)
            {
                return false;
            }
        }

        record = FeelValue.From(new FeelContext(fields.Select((value, index) => KeyValuePair.Create(fact.FieldNames[index], value))));
        return true;
    }

    // One that was split over the items of a list is read as one by whoever reads the list.
    private static bool IsNumberOfAPerson(List<FeelValue> texts) => texts.Count > 1 && PersonalNumber.IsIn(string.Join(' ', texts.Select(t => t.AsString())));

    // Less than nought where it is no number.
    private static int Two(ReadOnlySpan<byte> text)
    {
        var (tens, ones) = ((uint)(text[0] - '0'), (uint)(text[1] - '0'));
        return tens <= 9 && ones <= 9 ? (int)((tens * 10) + ones) : int.MinValue / 200;
    }
}
