namespace ConcurrencyWorkshop.Kit.Tests.Board;

/// <summary>What an attendee may have written in <c>OneSum.cs</c>.</summary>
internal static class Code
{
    internal const string Right = "namespace Exercises;\n\npublic static class OneSum\n{\n    public static int Of(int one, int other) => one + other;\n}\n";

    internal static readonly string Wrong = Right.Replace("one + other", "one - other");

    internal static readonly string Broken = Right.Replace("one + other;", "one + ");

    /// <summary>The method with another body.</summary>
    internal static string Doing(string statements) =>
        $"namespace Exercises;\n\npublic static class OneSum\n{{\n    public static int Of(int one, int other)\n    {{\n        {statements}\n        return one + other;\n    }}\n}}\n";
}
