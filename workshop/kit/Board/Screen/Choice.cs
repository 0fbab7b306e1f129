namespace ConcurrencyWorkshop.Board.Screen;

/// <summary>Something that can be done now.</summary>
/// <param name="Key">The key.</param>
/// <param name="Word">What it does, in a word or two.</param>
/// <param name="Explanation">What it does, in a sentence.</param>
internal sealed record Choice(char Key, string Word, string Explanation);

/// <summary>A question that the board waits for an answer to.</summary>
/// <param name="Question">The question.</param>
/// <param name="IsText">Whether it is answered by a text, not by yes or no.</param>
/// <param name="Answer">Takes the answer: the text, or <c>y</c>. Not called where there is none.</param>
internal sealed record Prompt(string Question, bool IsText, Action<string> Answer)
{
    /// <summary>What has been typed so far.</summary>
    public string Typed { get; init; } = "";
}

/// <summary>What the board shows below its head.</summary>
internal enum Page { Exercise, Task, Hints, List, Solution, Keys, Kept }
