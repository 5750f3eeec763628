using DecisionSupport.Feel.Tests.Compilation;

namespace DecisionSupport.Feel.Tests.Syntax;

/// <summary>What becomes of texts that are nearly right: each with every word left out, written twice or replaced. What is told of them is approved.</summary>
public sealed class EditedTextsTests
{
    private static readonly string[] Right =
    [
        "1 + 2 * - 3 ** 2 / 4 - 1.5e1",
        "not ( true and false or 1 >= 2 )",
        "1 != 2 or 2 <= 3",
        "5 between 1 and 9",
        "5 in ( 1 , < 3 , [ 5 .. 6 ] , not ( 7 ) )",
        "5 in ] 4 .. 6 [",
        "5 in not ( 4 , > 6 )",
        "if 1 > 2 then \"a\" else \"b\"",
        "for i in [ 1 , 2 ] , j in 1 .. 3 return i * j",
        "some i in [ 1 , 2 ] satisfies i > 1",
        "every i in [ 1 , 2 ] satisfies i > 1",
        "{ a : 1 , \"b c\" : [ 2 ] } . a",
        "[ 1 , 2 , 3 ] [ item > 1 ]",
        "( function ( x : number , y ) x + y ) ( 1 , 2 )",
        "substring ( string : \"abc\" , start position : 2 )",
        "string length ( \"abc\" )",
        "1 instance of list < number >",
        "1 instance of context < a : number , b : string >",
        "1 instance of function < number , date > -> string",
        "1 instance of range < days and time duration >",
        "@ \"2024-01-01\" . year",
        "\"a\\u0041\\n\" = \"b\"",
        "1 // one\n+ 2 /* two */ + 3",
        "date and time ( \"2024-01-01T10:00:00\" ) . time offset",
        "[ < 3 , >= \"a\" , != 5 , = 6 ]",
    ];

    private static readonly string[] RightRules =
    [
        "person.birthDate + @\"P65Y\" <= asOf",
        "asOf - person.birthDate < wait",
        "income * 2 - income / 3 > - income",
        "person.insured and income > 1",
        "loh.form in ( \"FK7800\" , \"FK7801\" )",
        "loh.form != note",
        "list contains( loh.basis , loh.form )",
        "note in loh.diagnoses",
        "every p in periods satisfies p.from <= asOf",
        "periods[ ground = note and from <= asOf ].to",
        "max( periods.to ) + wait < asOf",
        "income in [ 1 .. income ]",
        "income in ( < 5 , ? > income )",
        "if person.insured then income else income",
        "for i in loh.diagnoses return string length( i )",
        "starts with( note , \"a\" ) or contains( note , note )",
        "date( income , income , 1 )",
        "substring( note , income , income )",
        "loh.diagnoses[ income ]",
        "{ a : income , b : note }.a + 1",
        "not( person.insured )",
        "income between 1 and income",
        "asOf.year - person.birthDate.month",
        "sum( income , 1 )",
        "( function( x : number ) x + 1 )( income )",
    ];

    private static readonly string[] Facts = ["person.insured", "income", "note", "asOf", "wait", "loh.form", "loh.basis", "periods", "periods.from", "[1..2]", "null", "nothing", "{a: note}", "abs", "[income]"];

    // Told of every text that is no longer right where it was, and of those that still give something what it is.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Expressions_with_a_word_left_out_or_twice(int part) =>
        Right.Where((_, index) => index % 5 == part).SelectMany(text => Edits(text.Split(' '))).Select(Told).ShouldBeAsIn($"Syntax/EditedExpressions{part}");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Rules_with_another_fact_in_the_place_of_one(int part) =>
        RightRules.Where((_, index) => index % 5 == part).SelectMany(text => Replaced(text.Split(' '))).Distinct().Select(ToldOfRule).ShouldBeAsIn($"Syntax/EditedRules{part}");

    private static IEnumerable<string> Edits(string[] words) =>
        Enumerable.Range(0, words.Length).SelectMany(at => (string[][])[[.. words[..at], .. words[(at + 1)..]], [.. words[..at], words[at], .. words[at..]], [.. words[..at], "x", .. words[(at + 1)..]], words[..at]])
            .Select(edited => string.Join(' ', edited)).Prepend(string.Join(' ', words)).Distinct();

    private static IEnumerable<string> Replaced(string[] words) =>
        Enumerable.Range(0, words.Length).Where(at => char.IsLetter(words[at][0]) && words[at].Length > 2 || words[at][0] == '"' || char.IsDigit(words[at][0]))
            .Where(at => words[at] is not ("and" or "or" or "if" or "then" or "else" or "for" or "return" or "every" or "satisfies" or "between"))
            .SelectMany(at => Facts.Select(fact => string.Join(' ', [.. words[..at], fact, .. words[(at + 1)..]])));

    private static string Told(string text)
    {
        var result = FeelExpression.Evaluate(text);
        return $"{text.Replace("\n", "⏎", StringComparison.Ordinal)} ▸ {(result.IsSuccess ? result.Value.ToString() : result.Errors[0].ToString())}";
    }

    private static string ToldOfRule(string text)
    {
        if (FeelExpression.Compile(text, []).Errors is [var error, ..])
        {
            return $"{text} ▸ {error}";
        }

        var bound = Rules.Bind(text);
        return $"{text} ▸ {(bound.Errors.IsEmpty ? bound.Root.Type.ToString() : string.Join("; ", bound.Errors))}";
    }
}
