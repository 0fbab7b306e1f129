using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.Loader;
using ConcurrencyWorkshop.Board;

namespace ConcurrencyWorkshop.Benchmarks;

/// <summary>A resident judge over a scaffold, as the board has one, and an attendee who saves.</summary>
internal sealed class BoardSession : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private readonly ResidentJudge judge;
    private readonly BlockingCollection<(ResidentExercise Exercise, long At)> told = [];

    /// <summary>Begins with an exercise of a scaffold that has been built.</summary>
    public BoardSession(string folder, string exercise, int watchdogSeconds = 30)
    {
        Folder = folder;
        Exercise = exercise;
        // Each scaffold has an assembly of this name.
        var program = new AssemblyLoadContext("scaffold").LoadFromAssemblyPath(Path.Combine(folder, "bin", "Debug", "net10.0", "Exercises.dll"));
        judge = new ResidentJudge(ResidentOptions.Of(program, folder) with { WatchdogSeconds = watchdogSeconds });
        judge.Changed += known => told.Add((known, Stopwatch.GetTimestamp()));
        judge.Noticed += text => Notice = text;
        judge.Start(exercise);
    }

    public string Folder { get; }

    public string Exercise { get; }

    public string? Notice { get; private set; }

    /// <summary>The memory of the worker, in bytes.</summary>
    public long WorkerMemory => judge.WorkerMemory;

    /// <summary>Waits until each exercise has been judged once.</summary>
    public IReadOnlyDictionary<string, ResidentExercise> All(int count)
    {
        var known = new Dictionary<string, ResidentExercise>();
        while (known.Count < count)
        {
            var (exercise, _) = Next();
            if (IsKnown(exercise)) known[exercise.Id] = exercise;
        }
        return known;
    }

    /// <summary>Saves a file of the current exercise; gives what is known then, and after how many milliseconds it was.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">What is saved.</param>
    /// <param name="isEnough">Whether that is what was waited for; null for whatever is known first.</param>
    public (ResidentExercise Known, double Milliseconds) Save(string path, string text, Func<ResidentExercise, bool>? isEnough = null)
    {
        while (told.TryTake(out _)) { }
        var began = DateTimeOffset.UtcNow;
        var clock = Stopwatch.GetTimestamp();
        File.WriteAllText(path, text);
        while (true)
        {
            var (exercise, at) = Next();
            if (exercise.Id == Exercise && IsKnown(exercise) && exercise.Saved >= began && isEnough?.Invoke(exercise) != false) return (exercise, Stopwatch.GetElapsedTime(clock, at).TotalMilliseconds);
        }
    }

    public void Dispose() => judge.Dispose();

    private (ResidentExercise Exercise, long At) Next() =>
        told.TryTake(out var next, Limit) ? next : throw new CommandFailedException($"The judge said nothing for {Limit.TotalMinutes} minutes. {Notice}");

    private static bool IsKnown(ResidentExercise exercise) => exercise.State is JudgingState.Judged or JudgingState.DoesNotCompile;
}
