namespace ConcurrencyWorkshop.Board.Screen;

/// <summary>The keys of the board.</summary>
internal static class Keys
{
    /// <summary>All that can be done on the exercise now, in the order in which it is shown.</summary>
    internal static IReadOnlyList<Choice> All(BoardState state)
    {
        var hints = BoardPage.HintsOf(state).Count;
        var seen = Math.Min(hints, state.Progress.Entries.Hints(state.Current.Id));
        var choices = new List<Choice>
        {
            new('h', $"hint {seen}/{hints}", $"hints in rising strength ({seen} of {hints} seen)"),
            new('t', "task", "the task"),
            new('n', "next", "the next exercise"),
            new('p', "previous", "the previous exercise"),
            new('l', "list", "all exercises"),
            new('j', "jump", "to an exercise by number or name"),
            new('o', "open", "open the file in your editor"),
            new('v', "live", "run it in real time"),
            new('x', "play", "be the scheduler of your own code"),
            new('s', "solution", "the solution beside your code (after green, or after all hints)"),
            new('r', "reset", "begin this exercise anew (yours is kept)"),
            new('b', "bring back", "bring back what was replaced here"),
            new('a', "again", "judge it again"),
            new('w', "report", "write the report, one HTML file"),
        };
        if (state.Project.Stages.Count > 1) choices.Add(new Choice('c', "catch up", "supply the stages before a stage as solved (yours is kept)"));
        choices.Add(new Choice('?', "keys", "these keys"));
        choices.Add(new Choice('q', "quit", "end the board"));
        return choices;
    }

    /// <summary>What is shown at the foot of the page: the keys of the moment.</summary>
    internal static IReadOnlyList<Choice> Of(BoardState state) => state.Page switch
    {
        Page.Exercise => [.. All(state).Where(c => c.Key is not ('w' or 'a') && (c.Key != 'b' || state.Copies.Count > 0))],
        Page.Solution => [new Choice('u', "use it", "put the solution in place of your code (yours is kept)"), .. Back, .. Last],
        Page.Hints => [new Choice('h', "next hint", "the next hint"), new Choice('s', "solution", "the solution beside your code"), .. Back, .. Last],
        Page.List => [new Choice('j', "jump (or type a number)", "to an exercise by number or name"), .. Back, .. Last],
        Page.Kept => [.. Back, .. Last],
        _ => [.. Back, .. Last],
    };

    private static IEnumerable<Choice> Back => [new Choice('e', "exercise", "back to the exercise")];

    private static IEnumerable<Choice> Last => [new Choice('?', "keys", "all keys"), new Choice('q', "quit", "end the board")];
}
