using System.Collections.Concurrent;
using ConcurrencyWorkshop.Board.Compiling;
using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Board;

/// <summary>
/// Judges what was saved: looks at the files, compiles in memory, has a warm worker run the tests. One thread does it all,
/// so that what it knows needs no locks; what it tells is told by another, so that nobody who listens holds it up.
/// </summary>
internal sealed class ResidentJudge : IResidentJudge
{
    // An editor's save is several events within a few milliseconds.
    private const int QuietMilliseconds = 8;
    private const int LongestQuietMilliseconds = 40;

    // Half of a file does not compile: the other half may come a little later.
    private const int SettleMilliseconds = 60;

    // Who saves often waits for one exercise, not for all.
    private const int PatienceMilliseconds = 300;

    // A verdict that comes sooner is not announced: it would only flicker.
    private const int AnnounceMilliseconds = 150;

    // A partial method or property without its other part; an abstract member that is not implemented.
    private static readonly string[] s_generated = ["CS8795", "CS9248", "CS0534"];

    private readonly ResidentOptions _options;
    private readonly AutoResetEvent _wake = new(false);
    private readonly ConcurrentQueue<Action> _requests = new();
    private readonly BlockingCollection<Action> _told = [];
    private readonly Dictionary<string, State> _states;
    private readonly WarmWorkers _warm;
    private readonly ResidentWorkers _workers;

    // Apart, so that a save that interrupts the others finds the current exercise's worker as it left it.
    private readonly ResidentWorkers _others;
    private readonly Notices _notices;
    private readonly Thread _thread;
    private readonly Thread _teller;
    private SaveWatcher? _watcher;
    private ProjectFiles? _files;
    private IReadOnlyList<SourceFile> _sources = [];
    private IProjectCompiler? _compiler;
    private CompilerServer? _generators;
    private State? _current;
    private long _lookedAt = Environment.TickCount64;
    private DateTimeOffset _saved;
    private DateTimeOffset _changed;
    private volatile bool _isDisposed;

    /// <summary>Knows nothing yet; see <see cref="Start"/>.</summary>
    /// <param name="options">The project.</param>
    internal ResidentJudge(ResidentOptions options)
    {
        _options = options;
        _states = options.Exercises.ToDictionary(id => id, id => new State(id));
        _warm = new WarmWorkers(options.Program, () => _wake.Set());
        _workers = new ResidentWorkers(_warm, _wake, options.Ascii, options.WatchdogSeconds);
        _others = new ResidentWorkers(_warm, _wake, options.Ascii, options.WatchdogSeconds);
        _workers.CameLate += OnLate;
        _others.CameLate += OnLate;
        _notices = new Notices(text => _told.Add(() => Noticed?.Invoke(text)));
        _thread = new Thread(Work) { IsBackground = true, Name = "judges what was saved" };
        _teller = new Thread(TellAll) { IsBackground = true, Name = "tells what was judged" };
    }

    /// <inheritdoc/>
    public event Action<ResidentExercise>? Changed;

    /// <inheritdoc/>
    public event Action<string?>? Noticed;

    /// <summary>The memory of the worker in use, in bytes, after its last run; 0 before one.</summary>
    internal long WorkerMemory => _workers.Memory;

    /// <inheritdoc/>
    public void Start(string current)
    {
        _current = _states.GetValueOrDefault(current);
        _teller.Start();
        _thread.Start();
    }

    /// <inheritdoc/>
    public void Focus(string current) => Ask(() => _current = _states.GetValueOrDefault(current));

    /// <inheritdoc/>
    public void Again(string exercise) => Ask(() =>
    {
        if (!_states.TryGetValue(exercise, out var state)) return;
        state.IsAsked = true;
        _saved = DateTimeOffset.UtcNow;
    });

    public void Dispose()
    {
        if (_isDisposed) return;
        _isDisposed = true;
        _wake.Set();
        if (_thread.IsAlive) _thread.Join(TimeSpan.FromSeconds(5));
        _told.CompleteAdding();
        _watcher?.Dispose();
        _workers.End();
        _others.End();
        _warm.Dispose();
        (_compiler as IDisposable)?.Dispose();
        _generators?.Dispose();
    }

    private void Ask(Action request)
    {
        _requests.Enqueue(request);
        _wake.Set();
    }

    private void TellAll()
    {
        foreach (var tell in _told.GetConsumingEnumerable()) tell();
    }

    private void Work()
    {
        _saved = DateTimeOffset.UtcNow;
        _warm.Prepare();
        if (!Open()) return;
        var watcher = _watcher!;
        while (!_isDisposed)
        {
            TakeRequests();
            var next = Next();
            var patience = next is null || next == _current ? 0 : (_changed.AddMilliseconds(PatienceMilliseconds) - DateTimeOffset.UtcNow).TotalMilliseconds;
            if (next is not null && patience <= 0)
            {
                Judge(next);
                Rest();
            }
            else
            {
                Rest();
                // The others' worker has nothing to do until something is saved that they share.
                if (next is null && _others.IsIdle) _others.End();
                var isWoken = _wake.WaitOne(_files!.IsIncomplete ? QuietMilliseconds : next is not null ? (int)patience + 1 : watcher.IdleMilliseconds);
                if (watcher.HasEvents) LetSettle();
                if (!isWoken || IsTimeToLook) Look();
            }
        }
    }

    private void Rest()
    {
        _workers.Rest();
        _others.Rest();
    }

    /// <summary>Reads the project; false where it cannot be judged at all.</summary>
    private bool Open()
    {
        try
        {
            if (!File.Exists(_options.Arguments))
                throw new CompilerFailedException("the build left no arguments for the compiler");
            _watcher = new SaveWatcher(_options.Folder, _options.Polls, () => _wake.Set());
            var objects = Path.GetDirectoryName(_options.Arguments)! + Path.DirectorySeparatorChar;
            var compiled = File.ReadLines(_options.Arguments).Select(line => CompilerServer.SourceOf(line, _options.Folder)).OfType<string>()
                .Where(path => !path.StartsWith(objects, StringComparison.Ordinal)).ToList();
            var folders = _options.Exercises.ToDictionary(id => id, id => Path.Combine([_options.Folder, .. Scaffold.FolderOf(_options.Folder, id).Split('/')]));
            _files = new ProjectFiles(_options.Folder, folders, compiled, File.GetLastWriteTimeUtc(_options.Arguments));
            _sources = _files.Sources();
            _compiler = OpenCompiler();
            return true;
        }
        catch (Exception e) when (e is CompilerFailedException or IOException or UnauthorizedAccessException)
        {
            _notices.Set("compiler", $"Nothing can be judged here: {e.Message}.\nNext: end this, type dotnet build, and begin again; dotnet test works as ever.");
            return false;
        }
    }

    private IProjectCompiler OpenCompiler()
    {
        if (_options.UsesServer) return OpenServer("it was asked for");
        try
        {
            return SdkRoslyn.Load(_options.Compiler, _options.Arguments, _options.Folder);
        }
        catch (CompilerFailedException e)
        {
            return OpenServer(e.Message);
        }
    }

    private CompilerServer OpenServer(string reason)
    {
        var server = new CompilerServer(_options.Compiler, _options.Arguments, _options.Folder);
        _notices.Set("compiler", $"The compiler server is used, which takes a little longer: {reason}.");
        return server;
    }

    private void TakeRequests()
    {
        while (_requests.TryDequeue(out var request)) request();
    }

    /// <summary>Waits until an editor is through with its save.</summary>
    private void LetSettle()
    {
        var end = Environment.TickCount64 + LongestQuietMilliseconds;
        while (_wake.WaitOne(QuietMilliseconds) && Environment.TickCount64 < end) { }
    }

    private bool IsTimeToLook => _watcher!.HasEvents || Environment.TickCount64 - _lookedAt >= _watcher.IdleMilliseconds;

    private void Look()
    {
        _lookedAt = Environment.TickCount64;
        var (touched, last) = _watcher!.Take();
        if (!_files!.Look(touched)) return;
        _saved = _changed = last ?? DateTimeOffset.UtcNow;
        _sources = _files.Sources();
        _notices.Set("settings", _files.SettingsDiffer
            ? "The project's settings have changed since it was built. Next: end this and type dotnet run again, so that they count."
            : null);
    }

    /// <summary>What is to be judged next: the current exercise before all others; null where everything is known.</summary>
    private State? Next() =>
        _current is not null && IsOpen(_current) ? _current : _states.Values.FirstOrDefault(IsOpen);

    private bool IsOpen(State state) => state.IsAsked || state.Version != _files!.VersionOf(state.Groups);

    private void Judge(State state)
    {
        state.IsAsked = false;
        var saved = _saved;
        if (state.Known.State == JudgingState.Unknown) Tell(state, state.Known with { State = JudgingState.UnderWay, Saved = saved });
        if (Compile(state.Id) is not { } compiled) return;
        state.Groups = compiled.Groups;
        var version = _files!.VersionOf(compiled.Groups);
        if (compiled.Image is not { } image)
        {
            if (!StaysAsItIs(state, version, saved)) return;
            state.Version = version;
            Tell(state, new ResidentExercise(state.Id, JudgingState.DoesNotCompile) { Build = compiled.Messages, Saved = saved });
            return;
        }

        _warm.Sample ??= image;
        var run = new ExerciseRun(state.Id);
        var isAnnounced = false;
        var workers = state == _current ? _workers : _others;
        var end = workers.Run(run, image, version, () =>
        {
            if (!isAnnounced && DateTimeOffset.UtcNow - saved > TimeSpan.FromMilliseconds(AnnounceMilliseconds))
            {
                isAnnounced = true;
                Tell(state, state.Known with { State = JudgingState.UnderWay, Build = compiled.Messages, Saved = saved });
            }

            return ComesFirst(state, version);
        });
        if (end == RunEnd.Interrupted) return;
        var results = run.Results;
        if (end == RunEnd.NoWorker) results = [.. results, NotJudged(state, $"{workers.StartProblem}\nThat says nothing about your code. Next: save again; dotnet test runs the same tests.")];
        else if (results.Count == 0) results = [NotJudged(state, $"No test is marked with [Trait(\"Exercise\", \"{state.Id}\")] any more. Next: put {Scaffold.PascalCase(state.Id)}Tests.cs back.")];
        state.Version = version;
        Tell(state, new ResidentExercise(state.Id, JudgingState.Judged)
        {
            Verdict = ExerciseRun.VerdictOf(results),
            Results = results,
            Build = compiled.Messages,
            Image = image,
            Saved = saved,
        });
    }

    /// <summary>Compiles an exercise; null where no compiler does.</summary>
    private Compiled? Compile(string exercise)
    {
        try
        {
            var compiled = _compiler!.Compile(_sources, exercise);
            return NeedsGenerators(compiled) ? Generators().Compile(_sources, exercise) : compiled;
        }
        catch (Exception e) when (_compiler is not CompilerServer && e is not CompilerFailedException)
        {
            try
            {
                _compiler = OpenServer(e.Message);
                return _compiler.Compile(_sources, exercise);
            }
            catch (CompilerFailedException failure)
            {
                return GiveUp(exercise, failure);
            }
        }
        catch (CompilerFailedException failure)
        {
            return GiveUp(exercise, failure);
        }
    }

    /// <summary>Whether code is missing that a source generator writes: the compiler in this process runs none, the server does.</summary>
    private bool NeedsGenerators(Compiled compiled) => _compiler is not CompilerServer && compiled.Image is null && compiled.Messages.Any(m => s_generated.Contains(m.Code));

    private CompilerServer Generators() => _generators ??= new CompilerServer(_options.Compiler, _options.Arguments, _options.Folder);

    private Compiled? GiveUp(string exercise, CompilerFailedException failure)
    {
        var state = _states[exercise];
        state.Version = _files!.VersionOf(state.Groups);
        var result = NotJudged(state, $"It could not be compiled: {failure.Message}.\nThat says nothing about your code. Next: type dotnet build to see what the compiler says.");
        Tell(state, new ResidentExercise(exercise, JudgingState.Judged) { Verdict = Verdict.NotJudged, Results = [result], Saved = _saved });
        return null;
    }

    private static TestResult NotJudged(State state, string message) => new(new TestName("", state.Id, ""), Verdict.NotJudged, message, "");

    /// <summary>Whether the files stand as they are for so long after the save that no other half comes.</summary>
    private bool StaysAsItIs(State state, long version, DateTimeOffset saved)
    {
        while (true)
        {
            if (ComesFirst(state, version)) return false;
            var left = saved.AddMilliseconds(SettleMilliseconds) - DateTimeOffset.UtcNow;
            if (left <= TimeSpan.Zero) return true;
            _wake.WaitOne(left);
        }
    }

    /// <summary>Whether something else is to be judged before this exercise as it was compiled.</summary>
    private bool ComesFirst(State state, long version)
    {
        TakeRequests();
        if (_isDisposed) return true;
        if (IsTimeToLook) Look();
        return state.IsAsked || _files!.VersionOf(state.Groups) != version || (_current is not null && _current != state && IsOpen(_current));
    }

    private void OnLate(string exercise, long version, Fault fault)
    {
        var state = _states[exercise];
        // What was saved since is judged by itself.
        if (state.Version != version || state.Known.State != JudgingState.Judged) return;
        var results = state.Known.Results.Append(ExerciseRun.Red(new TestName("", exercise, ""), fault)).ToList();
        Tell(state, state.Known with { Verdict = Verdict.Failed, Results = results });
    }

    private void Tell(State state, ResidentExercise known)
    {
        if (known.State is JudgingState.Judged or JudgingState.DoesNotCompile) known = known with { Took = DateTimeOffset.UtcNow - known.Saved };
        state.Known = known;
        if (!_told.IsAddingCompleted) _told.Add(() => Changed?.Invoke(known));
    }

    private sealed class State(string id)
    {
        public string Id => id;

        public ResidentExercise Known { get; set; } = new(id, JudgingState.Unknown);

        /// <summary>The exercises whose files it is compiled of.</summary>
        public IReadOnlySet<string> Groups { get; set; } = new HashSet<string> { id };

        /// <summary>The version of those files that is judged.</summary>
        public long Version { get; set; } = -1;

        /// <summary>Whether it is to be judged though no file has changed.</summary>
        public bool IsAsked { get; set; }
    }
}
