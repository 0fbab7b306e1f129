using System.Collections.Concurrent;
using System.Reflection;
using ConcurrencyWorkshop.Board;
using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Kit.Tests.Board;

/// <summary>A copy of a small scaffold, and a judge that is resident in it.</summary>
public class JudgedProject : IDisposable
{
    internal const string OneSum = "one-sum";
    internal const string TwoWaits = "two-waits";
    internal const string ThirdParty = "third-party";

    // Only a guard against hanging for ever.
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(1);

    private readonly BlockingCollection<ResidentExercise> _told = [];
    private readonly BlockingCollection<string?> _notices = [];

    public JudgedProject()
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Exercises.dll");
        var assembly = Assembly.LoadFrom(program);
        var built = ResidentOptions.Of(assembly, "");
        // obj/Debug/net10.0/compiler-arguments.txt
        var objects = Path.GetDirectoryName(built.Arguments)!;
        var original = Path.GetFullPath(Path.Combine(objects, "..", "..", ".."));
        foreach (var file in Directory.EnumerateFiles(original, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(original, file);
            if (IsOutput(relative) && Path.GetDirectoryName(file) != objects) continue;
            var copy = Path.Combine(Folder, relative);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        Options = new ResidentOptions(program, Folder, [OneSum, TwoWaits, ThirdParty])
        {
            Compiler = built.Compiler,
            Arguments = Path.Combine(Folder, Path.GetRelativePath(original, built.Arguments)),
            WatchdogSeconds = 3,
        };
    }

    internal string Folder { get; } = Directory.CreateTempSubdirectory("judged-project-").FullName;

    internal ResidentOptions Options { get; set; }

    internal ResidentJudge? Judge { get; private set; }

    /// <summary>How often an exercise's judgement has been told.</summary>
    internal ConcurrentDictionary<string, int> Judgements { get; } = new();

    /// <summary>Begins to judge, and waits until all is judged.</summary>
    internal IReadOnlyDictionary<string, ResidentExercise> Start(string current = OneSum)
    {
        Judge = new ResidentJudge(Options);
        Judge.Changed += known =>
        {
            if (IsKnown(known)) Judgements.AddOrUpdate(known.Id, 1, (_, count) => count + 1);
            _told.Add(known);
        };
        Judge.Noticed += _notices.Add;
        Judge.Start(current);
        var all = new Dictionary<string, ResidentExercise>();
        while (all.Count < Options.Exercises.Count)
            if (Next() is var known && IsKnown(known)) all[known.Id] = known;
        return all;
    }

    internal string PathOf(string exercise, string? file = null) => Path.Combine(Folder, exercise, file ?? Scaffold.PascalCase(exercise) + ".cs");

    /// <summary>Saves the exercise's file and waits for what is known then.</summary>
    internal ResidentExercise Save(string exercise, string code) => After(() => File.WriteAllText(PathOf(exercise), code), exercise);

    /// <summary>Saves in some way and waits for what is known then.</summary>
    internal ResidentExercise After(Action save, string exercise)
    {
        while (_told.TryTake(out _)) { }
        var began = DateTimeOffset.UtcNow;
        save();
        return Until(exercise, known => IsKnown(known) && known.Saved >= began);
    }

    /// <summary>Waits until something is known of an exercise.</summary>
    internal ResidentExercise Until(string exercise, Func<ResidentExercise, bool> condition)
    {
        while (true)
            if (Next() is var known && known.Id == exercise && condition(known)) return known;
    }

    /// <summary>Waits for a notice.</summary>
    internal string? Notice() => _notices.TryTake(out var notice, s_limit) ? notice : throw new TimeoutException("No notice came.");

    public void Dispose()
    {
        Judge?.Dispose();
        try
        {
            Directory.Delete(Folder, recursive: true);
        }
        catch (IOException)
        {
            // A worker that is ending still holds it; the system clears its folder for temporary files.
        }

        GC.SuppressFinalize(this);
    }

    internal static bool IsKnown(ResidentExercise exercise) => exercise.State is JudgingState.Judged or JudgingState.DoesNotCompile;

    private ResidentExercise Next() => _told.TryTake(out var known, s_limit) ? known : throw new TimeoutException("Nothing was told.");

    private static bool IsOutput(string relative) =>
        relative.StartsWith("obj" + Path.DirectorySeparatorChar, StringComparison.Ordinal) || relative.StartsWith("bin" + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
