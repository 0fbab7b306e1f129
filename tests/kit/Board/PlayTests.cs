using System.Text.RegularExpressions;
using ConcurrencyWorkshop.Board.Play;
using ConcurrencyWorkshop.Pictures;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace ConcurrencyWorkshop.Kit.Tests.Board;

/// <summary>The scheduler played line by line, on the exercises as attendees have them.</summary>
public partial class PlayTests
{
    [Fact]
    public void A_lost_update_is_played_told_and_compared()
    {
        var (code, output, _) = ExercisesProgram.Run(["play", "one-till"], ["1", "2", "1", "2", "q"]);

        Assert.Equal(0, code);
        Assert.Equal("""
            play one-till 1 of 2, your code: No_payment_is_lost
            h for help.
            Who goes on?
            1: thread 1 reads Till.Total. OneTill.cs:29: public void Pay(int amount) => Total += amount;
            2: thread 2 reads Till.Total. OneTill.cs:29: public void Pay(int amount) => Total += amount;
            main goes on by itself; now it joins thread 1 (OneTill.cs:18).
            Step 1: thread 1 reads Till.Total: 0. OneTill.cs:29: public void Pay(int amount) => Total += amount;
            Who goes on?
            1: thread 1 writes Till.Total. OneTill.cs:29: public void Pay(int amount) => Total += amount;
            2: thread 2 reads Till.Total. OneTill.cs:29: public void Pay(int amount) => Total += amount;
            main goes on by itself; now it joins thread 1 (OneTill.cs:18).
            Step 2: thread 2 reads Till.Total: 0. OneTill.cs:29: public void Pay(int amount) => Total += amount;
            Who goes on?
            1: thread 1 writes Till.Total. OneTill.cs:29: public void Pay(int amount) => Total += amount;
            2: thread 2 writes Till.Total. OneTill.cs:29: public void Pay(int amount) => Total += amount;
            main goes on by itself; now it joins thread 1 (OneTill.cs:18).
            Step 3: thread 1 writes Till.Total: 37. OneTill.cs:29: public void Pay(int amount) => Total += amount;
            Who goes on?
            1: thread 1 has ended.
            2: thread 2 writes Till.Total. OneTill.cs:29: public void Pay(int amount) => Total += amount;
            main goes on by itself; now it joins thread 2 (OneTill.cs:19).
            Step 4: thread 2 writes Till.Total: 14. OneTill.cs:29: public void Pay(int amount) => Total += amount;
            By itself: main reads Till.Total: 14. OneTill.cs:21: return till.Total;
            Broken, after 4 steps.
            A payment was lost or made up: 51 were paid, 14 are in the till
            (OneTillTests.cs:31).
            Lost update of Till.Total: thread 2 read it (OneTill.cs:29), thread 1 wrote it (OneTill.cs:29), then thread 2 wrote back what it had worked out from the old value (OneTill.cs:29).
                public int Total { get; private set; }
              Why it matters: Nothing keeps the two threads apart. Read, add and write are three steps, also where the source has one +=; volatile changes how each is done, not that there are three.
              Look at: lock, or Interlocked.

            Of yours this is enough: 1 2 (after it all goes on by itself)
            No shorter one than that is known.
            Your schedule: 1 2 1 2
            b back, r again, t next test, q quit.
            Your schedule: 1 2 1 2

            """.ReplaceLineEndings("\n"), output);
    }

    [Fact]
    public void Who_waits_is_told_with_the_reason_and_cannot_be_chosen()
    {
        var (_, output, _) = ExercisesProgram.Run(["play", "two-trays"], ["1", "2", "t", "t", "1", "b", "1 2"]);

        Assert.Contains("\n2: thread 2 cannot go on: waits for the lock, held by thread 1 (TwoTrays.cs:13). TwoTrays.cs:13: lock (first)\n", output);
        Assert.Contains("\nthread 2 cannot go on: waits for the lock, held by thread 1 (TwoTrays.cs:13) (TwoTrays.cs:13).\n", output);
        Assert.Contains("Back, after step 0.", output);
        Assert.Contains("Broken, after 2 steps.\nDeadlock: no thread can go on", output);
        Assert.Contains("const string BreakIt = \"1 2\";", output);
    }

    [Fact]
    public void Where_nothing_breaks_it_is_told_over_what_that_is_proved()
    {
        var (_, output, _) = ExercisesProgram.Run(["play", "two-trays"], ["1*9", "2*9", "1*9", "2*9"]);

        Assert.Contains("No schedule breaks it. That is proved over all interleavings (", output);
        Assert.DoesNotContain("Broken", output);
    }

    private static int s_total;

    [Fact]
    public void Choosing_who_sleeps_lets_time_pass()
    {
        var stage = PlayStage.Of(() =>
        {
            var one = new Thread(() => { Thread.Sleep(1000); s_total += 10; });
            var two = new Thread(() => { Thread.Sleep(3000); s_total += 20; });
            one.Start();
            two.Start();
            one.Join();
            two.Join();
        });

        var state = stage.StateAfter(new PlayRequest(0, SteersMain: false, []));
        Assert.Equal(1, state.Time);
        Assert.Equal([(false, false), (true, false), (true, true)], state.Lanes.Select(lane => (lane.Can, lane.LetsTimePass)));
        Assert.Equal("sleeps: choosing it lets time pass", PlayText.Next(state.Lanes[2]));
        Assert.Equal("reads PlayTests.s_total", PlayText.Next(state.Lanes[1]));
        state = stage.StateAfter(new PlayRequest(0, SteersMain: false, ["1", "2"]));
        Assert.Equal(3, state.Time);
        Assert.Equal([1, 2], state.Steps.Select(step => step.Lane));
    }

    [Fact]
    public void An_exercise_without_a_search_cannot_be_played_and_it_is_told_which_can()
    {
        var (code, output, _) = ExercisesProgram.Run(["play", "two-orders"]);

        Assert.Equal(2, code);
        Assert.StartsWith("two-orders has no test that searches schedules", output);
        Assert.Contains("  dotnet run -- play one-till\n", output);
        Assert.DoesNotContain("play two-orders", output);
    }

    [Fact]
    public void Steps_are_taken_back_begun_again_and_what_means_nothing_is_told_so()
    {
        var (_, output, _) = ExercisesProgram.Run(["play", "one-till"], ["b", "7", "what?", "1 1", "1", "r", "h", "s", "m", "0"]);

        Assert.Contains("There is no step to take back.", output);
        Assert.Contains("There is no 7 to choose. There are: 1 (thread 1), 2 (thread 2).", output);
        Assert.Contains("'what?' is no number of a thread", output);
        Assert.Contains("thread 1 has ended.", output);
        Assert.Contains("From the beginning.\nWho goes on?\n1: thread 1 reads", output);
        Assert.Contains("You are the scheduler.", output);
        Assert.Contains("No step is chosen yet.", output);
        Assert.Contains("The main thread, number 0, waits to be chosen.", output);
        Assert.Contains("main cannot go on: joins thread 1", output);
    }

    [Theory]
    [InlineData("exits-at-once", "exit code 3 (Environment.Exit)")]
    [InlineData("throws-aside", "System.InvalidOperationException: Panda")]
    [InlineData("never-comes-back", "Loops made no progress for 6 s outside a simulation")]
    public void Code_that_ends_its_process_does_not_end_the_players(string exercise, string reason)
    {
        var (code, output, errors) = ExercisesProgram.Run(["play", exercise, "--watchdog", "6"], ["1"]);

        Assert.Equal(1, code);
        Assert.Contains(reason, output);
        Assert.Contains($"What the tests say of it: dotnet run -- {exercise}", output);
        Assert.Equal("", errors);
    }

    [Theory]
    [InlineData("one-till", true, 80)]
    [InlineData("one-till", false, 80)]
    [InlineData("presses", false, 80)]
    [InlineData("proof-cache", true, 44)]
    public void The_page_keeps_to_the_terminal_and_says_who_stands_where(string exercise, bool isAscii, int width)
    {
        using var process = new PlayProcess(ExercisesProgram.File, new PlayOrder([exercise]), 60);
        var game = new PlayGame(process, exercise);
        var page = new PlayPage(isAscii ? PictureStyle.Ascii : PictureStyle.Unicode, width, 24);
        for (var step = 0; step < 9 && !game.IsOver; step++)
        {
            var lines = page.Lines(game, game.Seats[0].Id, []);
            Assert.All(lines, line => Assert.InRange(TextWidth.Of(line), 0, width));
            if (isAscii) Assert.All(lines, line => Assert.All(line, c => Assert.InRange(c, ' ', '~')));
            Assert.Contains(lines, line => line.StartsWith("Who goes on?", StringComparison.Ordinal));
            Assert.All(game.Seats, seat => Assert.Contains(lines, line => line.Contains(seat.Name, StringComparison.Ordinal)));
            Assert.All(game.Seats, seat => Assert.Equal(seat.Can, lines.Any(line => line.Contains($"[{game.NumberOf(seat)}] {seat.Name}", StringComparison.Ordinal))));
            game.Take(game.Seats.Where(seat => seat.Can).ElementAt(step % game.Seats.Count(seat => seat.Can)));
        }

        Assert.NotEmpty(page.Lines(game, -1, [.. PlayText.Comparison(game)]));
        Assert.True(game.Back());
    }

    /// <summary>Each time the schedule is random, the same on every run; where it breaks the given code, so must the exercise's constant.</summary>
    [Theory]
    [InlineData("one-till", "BrokenTill.cs", 1)]
    [InlineData("last-sheet", "BrokenStock.cs", 2)]
    [InlineData("two-trays", "BrokenTrays.cs", 3)]
    [InlineData("presses", "BrokenPress.cs", 4)]
    [InlineData("signals", "BrokenTray.cs", 5)]
    [InlineData("proof-cache", "BrokenCache.cs", 6)]
    [InlineData("publication", "BrokenTag.cs", 7)]
    public void What_was_played_does_the_same_as_the_constant_of_the_exercise(string exercise, string given, int seed)
    {
        Assert.True(File.Exists(Path.Combine(GivenFolder(exercise), given)), $"{exercise} has no {given}");
        using var process = new PlayProcess(ExercisesProgram.File, new PlayOrder([exercise]), 60);
        var game = new PlayGame(process, exercise);
        while (!game.Scenario.IsGiven) game.Switch();
        var random = new Random(seed);
        var schedules = new Dictionary<string, bool>();
        for (var round = 0; round < 60 && schedules.Values.Distinct().Count() < 2; round++)
        {
            game.Restart();
            while (!game.IsOver && game.Steps < 60)
            {
                var can = game.Seats.Where(lane => lane.Can).ToList();
                game.Take(can[random.Next(can.Count)]);
            }

            if (!game.IsOver || schedules.ContainsValue(game.IsBroken)) continue;
            Assert.True(game.Compare().IsText, game.Schedule);
            schedules.Add(game.Schedule, game.IsBroken);
        }

        Assert.Contains(true, schedules.Values);
        foreach (var (schedule, isBroken) in schedules) Assert.Equal(isBroken, Breaks(exercise, schedule));
        Assert.True(Breaks(exercise, game.Compare().Shortest!), "The shortest schedule known does not break it.");
    }

    [Fact]
    public void Whatever_of_the_kit_searches_is_known_to()
    {
        var kit = ModuleDefinition.ReadModule(typeof(Simulate).Assembly.Location);
        var known = PlayableExercises.Entrances.ToHashSet();
        var public_ = kit.Types.Where(type => type.IsPublic).SelectMany(type => type.Methods.Where(method => method.IsPublic));
        foreach (var method in public_)
        {
            var reaches = Calls(method, 3).Any(called => called.DeclaringType.Name == "Simulate" && called.Name is "TryExplore" or "TryFollow");
            if (reaches) Assert.Contains($"{method.DeclaringType.Name}.{method.Name}", known);
        }

        Assert.All(known, name => Assert.Contains(public_, method => $"{method.DeclaringType.Name}.{method.Name}" == name));
    }

    private static IEnumerable<MethodDefinition> Calls(MethodDefinition method, int depth) =>
        depth == 0 || !method.HasBody ? []
        : method.Body.Instructions.Select(i => i.Operand).OfType<MethodReference>().Where(called => called.DeclaringType.Scope == method.Module)
            .Select(called => called.Resolve()).OfType<MethodDefinition>().SelectMany(called => Calls(called, depth - 1).Prepend(called));

    /// <summary>Whether the exercise's own test is green with the schedule as its constant: written into a copy of the program.</summary>
    private static bool Breaks(string exercise, string schedule)
    {
        var folder = Directory.CreateTempSubdirectory("play-");
        try
        {
            foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll").Concat(Directory.EnumerateFiles(AppContext.BaseDirectory, "ConcurrencyWorkshop.Kit.Tests.Exercises.*")))
                File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)), overwrite: true);
            var program = Path.Combine(folder.FullName, Path.GetFileName(ExercisesProgram.File));
            using (var module = ModuleDefinition.ReadModule(ExercisesProgram.File, new ReaderParameters { ReadSymbols = true, InMemory = true }))
            {
                // The compiler writes a constant's value to where it is used: before what to think of, and the file's path.
                var test = module.GetTypes().Single(type => type.Name == string.Concat(exercise.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..])) + "Tests")
                    .Methods.Single(method => method.Name == "Break_it");
                var constant = test.Body.Instructions.Where(i => i.OpCode.Code == Mono.Cecil.Cil.Code.Ldstr).ElementAt(^3);
                constant.Operand = schedule;
                module.Write(program, new WriterParameters { WriteSymbols = true });
            }

            var (_, output, _) = ExercisesProgram.Run([exercise, "--once"], program: program);
            Assert.DoesNotContain("not judged", output);
            Assert.Matches(RedTest(), output);
            return !output.Contains("✘ Break_it", StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string GivenFolder(string exercise)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder.FullName, "templates", "races"))) folder = folder.Parent!;
        return Path.Combine(folder.FullName, "templates", "races", exercise);
    }

    [GeneratedRegex("[✘✔] ")]
    private static partial Regex RedTest();
}
