using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Board.Screen;

/// <summary>What the board cannot do by itself: it leaves the terminal to others.</summary>
internal interface IBoardHost
{
    /// <summary>Runs an exercise in real time, on the terminal, and comes back when the attendee has seen it.</summary>
    void Live(BoardExercise exercise);

    /// <summary>Lets the attendee play the scheduler on an exercise.</summary>
    void Play(BoardExercise exercise);

    /// <summary>Writes the report, and says what was done.</summary>
    string Report();

    /// <summary>Opens a file of the project in the attendee's editor, and says what was done or why nothing was.</summary>
    /// <param name="file">Relative to the project's folder, with slashes.</param>
    /// <param name="line">The line, from 1; null where none matters.</param>
    string Open(string file, int? line);
}
