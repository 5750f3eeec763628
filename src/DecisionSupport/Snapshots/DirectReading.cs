using System.Text;
using System.Text.Json;
using DecisionSupport.Data;
using DecisionSupport.Feel;

namespace DecisionSupport.Snapshots;

/// <summary>One snapshot while it is read from its bytes. Every method says false for what it does not take.</summary>
/// <param name="json">The text, nothing of it read yet.</param>
/// <param name="values">Where the values of the facts go.</param>
/// <param name="told">Which facts and groups have been met; none yet.</param>
internal ref struct DirectReading(Utf8JsonReader json, FeelValue[] values, Span<bool> told)
{
    private readonly Span<bool> _told = told;
    private Utf8JsonReader _json = json;
    private DirectValues _read;
    private bool _hasFormat;

    public FeelValue[] Values { get; } = values;

    public DateOnly? AsOf { get; private set; }

    public string? Reference { get; private set; }

    public bool Read(DirectKeys keys)
    {
        _json.Read();
        return _json.TokenType == JsonTokenType.StartObject && ReadMembers(keys, isRoot: true) && _hasFormat && !_json.Read();
    }

    private bool ReadMembers(DirectKeys keys, bool isRoot)
    {
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            if (_json.ValueIsEscaped)
            {
                return false;
            }

            var isTaken = isRoot && IsOfSnapshot(out var head) ? ReadHead(head) : keys.Find(_json.ValueSpan) is { } key && ReadKey(key);
            if (!isTaken)
            {
                return false;
            }
        }

        return true;
    }

    // What a snapshot says of itself stands beside its facts. Who told them is seldom said, and is left to the other reader.
    private readonly bool IsOfSnapshot(out byte head)
    {
        head = _json.ValueSpan switch
        {
            [(byte)'s', ..] when _json.ValueTextEquals("snapshot"u8) => (byte)'s',
            [(byte)'a', ..] when _json.ValueTextEquals("asOf"u8) => (byte)'a',
            [(byte)'r', ..] when _json.ValueTextEquals("reference"u8) => (byte)'r',
            [(byte)'f', ..] when _json.ValueTextEquals("facts"u8) => (byte)'f',
            _ => 0,
        };
        return head != 0;
    }

    private bool ReadHead(byte head)
    {
        _json.Read();
        switch (head)
        {
            case (byte)'s' when !_hasFormat:
                return _hasFormat = _json.TokenType == JsonTokenType.Number && _json.ValueSpan.SequenceEqual("1"u8);
            case (byte)'a' when AsOf is null && DirectValues.TryDay(ref _json, out var day):
                AsOf = day;
                return true;
            case (byte)'r' when Reference is null && _json.TokenType is JsonTokenType.String or JsonTokenType.Number:
                Reference = _json.TokenType == JsonTokenType.String ? _json.GetString()! : Encoding.UTF8.GetString(_json.ValueSpan);
                return !PersonalNumber.IsIn(Reference);
            default:
                return false;
        }
    }

    private bool ReadKey(DirectKey key)
    {
        if (_told[key.Number])
        {
            return false;
        }

        _told[key.Number] = true;
        _json.Read();
        return key.Fact is { } fact
            ? _read.Read(ref _json, fact, out Values[fact.Slot])
            : _json.TokenType == JsonTokenType.Null || (_json.TokenType == JsonTokenType.StartObject && ReadMembers(key.Group!, isRoot: false));
    }
}
