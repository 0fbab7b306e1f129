using ConcurrencyWorkshop.Exploring;

namespace ConcurrencyWorkshop.Kit.Tests.Engine;

/// <summary>Schedules that people write: what they may look like, what they do, and what is said where they do not fit.</summary>
public class FollowTests
{
    static int total;
    static readonly object first = new();
    static readonly object second = new();

    static void Two(Action one, Action two)
    {
        var a = new Thread(() => one());
        var b = new Thread(() => two());
        a.Start();
        b.Start();
        a.Join();
        b.Join();
    }

    static readonly Action lostUpdate = () =>
    {
        Two(() => total += 10, () => total += 20);
        Assert.True(total == 30, $"A payment was lost: {total} of 30.");
    };

    static readonly Action crossed = () => Two(
        () => { lock (first) lock (second) total++; },
        () => { lock (second) lock (first) total++; });

    static readonly Action nested = () => Two(
        () => { lock (first) lock (second) total++; },
        () => { lock (first) lock (second) total++; });

    static readonly Action asleep = () =>
    {
        Two(
            () => { Thread.Sleep(1000); total += 10; },
            () => { Thread.Sleep(3000); total += 20; });
        Assert.True(total == 30, $"A payment was lost: {total} of 30.");
    };

    [Theory]
    [InlineData("1 2 2 1", "1", "2", "2", "1")]
    [InlineData("1, 2,2\n1", "1", "2", "2", "1")]
    [InlineData("1*3 main", "1", "1", "1", "main")]
    [InlineData("Thread1 POOL2", "1", "pool2")]
    [InlineData("  ")]
    public void A_schedule_is_read_word_by_word(string text, params string[] steps) => Assert.Equal(steps, Words.Parse(text));

    [Theory]
    [InlineData("1*")]
    [InlineData("1*x")]
    [InlineData("1*0")]
    [InlineData("1*1*1")]
    [InlineData("1*2000")]
    [InlineData("1;2")]
    [InlineData("*2")]
    public void What_is_no_schedule_is_refused_and_told_what_one_looks_like(string text)
    {
        var error = Assert.Throws<FormatException>(() => Simulate.TryFollow(lostUpdate, text));
        Assert.Contains("is no step of a schedule", error.Message);
        Assert.Contains("1 2 2 1", error.Message);
    }

    [Theory]
    [InlineData("1 1 2", "1 1 2")]
    [InlineData("1 1 1 2", "1*3 2")]
    public void A_schedule_is_written_as_it_is_read(string steps, string text) => Assert.Equal(text, Words.Text(steps.Split(' ')));

    [Theory]
    [InlineData("1 2")]
    [InlineData("1 2 1 2")]
    [InlineData("1 2 2 1")]
    [InlineData("2 1 1 2")]
    [InlineData("2 1")]
    public void A_schedule_that_parts_read_and_write_loses_an_update(string schedule)
    {
        var followed = Simulate.TryFollow(lostUpdate, schedule);
        Assert.Equal(Verdict.Failed, followed.Verdict);
        Assert.Null(followed.Misfit);
        Assert.StartsWith("A payment was lost", followed.Problem);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1 1 2 2")]
    [InlineData("2 2")]
    [InlineData("1")]
    public void One_that_does_not_does_no_harm(string schedule)
    {
        var followed = Simulate.TryFollow(lostUpdate, schedule);
        Assert.Equal(Verdict.Passed, followed.Verdict);
        Assert.Null(followed.Misfit);
        Assert.Equal(Words.Parse(schedule).Length, followed.Followed);
    }

    [Fact]
    public void What_is_shown_is_a_step_for_each_word()
    {
        var followed = Simulate.TryFollow(lostUpdate, "1 2 2 1");
        Assert.Equal([1, 2, 2, 1], followed.Counterexample.Where(step => step.Lane > 0).Select(step => step.Lane));
        Assert.Equal(["0", "0", "20", "10"], followed.Counterexample.Where(step => step.Lane > 0).Select(step => step.Value));
    }

    [Theory]
    [InlineData("1 3", "Word 2 is 3, but there is no thread of that name: there are main, 1 (thread 1), 2 (thread 2)")]
    [InlineData("3 1", "Word 1 is 3, but there is no thread of that name: there are main, 1 (thread 1), 2 (thread 2)")]
    [InlineData("1 2 2 1 12", "Word 5 is 12, but there is no thread of that name")]
    [InlineData("1 1 1", "Word 3 is 1, but thread 1 has ended by then")]
    [InlineData("1 2 2 1 1", "goes on after the end: it is over after 4 steps, and 1 more is written. Leave out the rest (1)")]
    [InlineData("1 1 2 2 2*3", "goes on after the end: all threads have ended after 4 steps, and 3 more are written (2*3)")]
    public void One_that_does_not_fit_is_told_why(string schedule, string reason) =>
        Assert.Contains(reason, Simulate.TryFollow(lostUpdate, schedule).Misfit);

    [Fact]
    public void Who_is_blocked_cannot_be_named_and_it_is_told_by_whom()
    {
        var followed = Simulate.TryFollow(nested, "1 2");
        Assert.Equal(Verdict.Passed, followed.Verdict);
        Assert.Contains("Word 2 is 2, but thread 2 cannot go on: it waits for the lock, held by thread 1 (FollowTests.cs:", followed.Misfit);
    }

    [Theory]
    [InlineData("1 2")]
    [InlineData("2 1")]
    [InlineData("1 2 1 2")]
    public void Locks_taken_crosswise_come_to_a_deadlock(string schedule)
    {
        var followed = Simulate.TryFollow(crossed, schedule);
        Assert.StartsWith("deadlock", followed.Problem);
        Assert.Null(followed.Misfit);
    }

    [Theory]
    [InlineData("1 2", true)]
    [InlineData("2 1", true)]
    [InlineData("2 2 1 1", false)]
    public void Time_passes_until_who_is_named_has_woken(string schedule, bool breaks)
    {
        var followed = Simulate.TryFollow(asleep, schedule);
        Assert.Null(followed.Misfit);
        Assert.Equal(breaks, followed.Verdict == Verdict.Failed);
    }

    [Fact]
    public void Threads_that_are_not_named_wait_until_the_words_are_over()
    {
        var followed = Simulate.TryFollow(lostUpdate, "2");
        Assert.Equal([2, 2, 1, 1], followed.Counterexample.Where(step => step.Lane > 0).Select(step => step.Lane));
    }

    [Fact]
    public void Workers_of_the_pool_have_names_too()
    {
        var followed = Simulate.TryFollow(() =>
        {
            var one = Task.Run(() => total += 1);
            var two = Task.Run(() => total += 2);
            Task.WaitAll(one, two);
            Assert.Equal(3, total);
        }, "pool1 pool2");
        Assert.Null(followed.Misfit);
        Assert.Equal(Verdict.Failed, followed.Verdict);
    }

    [Fact]
    public void A_named_thread_is_named_without_blanks()
    {
        var followed = Simulate.TryFollow(() =>
        {
            var thread = new Thread(() => total++) { Name = "The till" };
            thread.Start();
            total++;
            thread.Join();
            Assert.Equal(2, total);
        }, "main thetill thetill main");
        Assert.Null(followed.Misfit);
        Assert.Equal(Verdict.Failed, followed.Verdict);
    }

    [Fact]
    public void A_test_is_green_when_the_schedule_breaks_the_code() => Judge.Breaks(lostUpdate, "1 2", "what both have read");

    [Theory]
    [InlineData("", "names no step yet", "Think of: what both have read")]
    [InlineData("1 1 2 2", "breaks nothing: after its 4 steps", "Think of: what both have read")]
    [InlineData("1 3", "cannot be followed. Word 2 is 3", "One word is one step")]
    [InlineData("one.two!", "is no step of a schedule", "Next:")]
    public void And_red_with_the_reason_when_it_does_not(string schedule, params string[] parts)
    {
        var message = Assert.Throws<SimulationFailedException>(() => Judge.Breaks(lostUpdate, schedule, "what both have read")).Message;
        foreach (var part in parts) Assert.Contains(part, message.ReplaceLineEndings(" ").Replace("   ", " ").Replace("  ", " "));
    }
}
