using ConcurrencyWorkshop.Judging;
using ConcurrencyWorkshop.Pictures;

namespace ConcurrencyWorkshop;

public static partial class Judge
{
    /// <summary>
    /// Demands that the scenario came to its end, without a means that kills: what <see cref="Simulate.Run(Action, SimulationOptions?, string, string)"/>
    /// demands too, with the means named first.
    /// </summary>
    /// <param name="schedule">The schedule that <see cref="Simulate.TryRun"/> gave.</param>
    /// <exception cref="SimulationFailedException">A thread or the process was to be killed, or the scenario failed otherwise.</exception>
    /// <exception cref="NotJudgedException">The code uses something that is not simulated.</exception>
    public static T EndsByItself<T>(this T schedule) where T : Schedule
    {
        if (schedule.Verdict == Verdict.NotJudged) throw new NotJudgedException(Report.Of(schedule));
        var abort = schedule.CallsOutsideRows().FirstOrDefault(call => call.Api == "Thread.Abort");
        if (abort is not null)
        {
            return schedule.Reject(new Mistake(
                "Thread.Abort threw a PlatformNotSupportedException: a thread cannot be killed",
                abort.Where,
                "A thread that is killed in the middle of something leaves it half done: locks held, files open. .NET has given it up for good.",
                "a flag or a token that the thread looks at by itself, between two rounds."));
        }

        var exit = schedule.CallsOutsideRows().FirstOrDefault(call => call.Api is "Environment.Exit" or "Environment.FailFast");
        if (exit is not null)
        {
            return schedule.Reject(new Mistake(
                $"{exit.Api} ends the process, and with it whatever else it does",
                exit.Where,
                "One press was to be stopped, not the shop. Nothing after that line is done any more.",
                "a flag or a token that the thread looks at by itself, between two rounds."));
        }

        return schedule.Verdict == Verdict.Failed ? throw new SimulationFailedException(Report.Of(schedule)) : schedule;
    }

    /// <summary>Demands that a loop which was asked to stop did so within one round, and that whoever asked waited for it.</summary>
    /// <param name="schedule">The schedule to judge.</param>
    /// <param name="name">The name of the loop's rows.</param>
    /// <param name="method">The method that is one round, without its type: <c>PrintTestSheet</c>.</param>
    /// <param name="asked">When it was asked to stop, in virtual seconds.</param>
    /// <exception cref="SimulationFailedException">It went on, or it was not waited for.</exception>
    public static T StopsWithinARound<T>(this T schedule, string name, string method, double asked) where T : Schedule
    {
        var rounds = schedule.Rows.Where(row => row.Name == name && row.Method == method).ToList();
        if (rounds.Count == 0 && asked > ScheduleQueries.SameMoment) return schedule.Reject(NeverCalled(schedule, method, name));
        var running = rounds.FirstOrDefault(row => row.How == RowEnd.Unfinished || row.End > schedule.Duration + ScheduleQueries.SameMoment);
        if (running is not null) return schedule.Reject(NotStopped(schedule, running, asked));

        var (last, longest) = rounds.Count == 0 ? (0, 0) : (rounds.Max(row => row.End), rounds.Max(row => row.End - row.Begin));
        if (last > asked + longest + ScheduleQueries.SameMoment)
        {
            return schedule.Reject(new Mistake(
                $"{name} stopped late: {method} ended for the last time at {Mistake.Seconds(last)}, and it had been asked to stop at {Mistake.Seconds(asked)}",
                rounds[^1].Where,
                "Who asks for a stop waits for it. A round that has begun may end; another one need not begin.",
                "how often the loop looks whether it is to stop: once for each round."));
        }

        var during = schedule.Rows.FirstOrDefault(row => row.Name == name && row.Method != method && row.Begin < last - ScheduleQueries.SameMoment);
        if (during is not null)
        {
            return schedule.Reject(new Mistake(
                $"{during.Method} at {Mistake.Seconds(during.Begin)} came too early: {name} was still in {method} until {Mistake.Seconds(last)}",
                during.Where,
                "What a thread works with may be taken away only when it has stopped. That it was asked to says nothing.",
                "what comes first: ask, wait for the thread, clean up; or let the thread itself clean up as the last thing it does."));
        }

        var early = rounds.Count > 0 && last < asked - ScheduleQueries.SameMoment;
        return schedule.Reject(!early ? null : new Mistake(
            $"{name} stopped by itself at {Mistake.Seconds(last)}, before it was asked to at {Mistake.Seconds(asked)}",
            rounds[^1].Where,
            "It is to go on until it is stopped, whenever that is.",
            "what ends the loop."));
    }

    private static Mistake NotStopped(Schedule schedule, Row running, double asked)
    {
        var lane = schedule.LaneOf(running);
        var what = $"{running.Name} was not stopped: {lane.Name} still ran {running.Method} at {Mistake.Seconds(schedule.Duration)}, when the caller had gone on";
        var join = schedule.Spans.LastOrDefault(span => span.Span.What == $"joins {lane.Name}" && span.Span.To <= schedule.Duration + ScheduleQueries.SameMoment);
        var interrupt = schedule.CallsOutsideRows().FirstOrDefault(call => call.Api == "Thread.Interrupt");
        var means = new List<string>();
        if (interrupt is not null) means.Add("Interrupt only wakes a thread that waits, and this one computes");
        if (join is not null) means.Add($"Join gave up after {Mistake.Seconds(join.Span.To - join.Span.From)}, and its result, false, was ignored");
        return new Mistake(
            means.Count == 0 ? what : $"{what}. {string.Join(". ", means)}",
            interrupt?.Where ?? join?.Span.Where ?? running.Where,
            "A thread cannot be stopped from outside; it must stop by itself, and until it has, it goes on using what it uses.",
            join is null && interrupt is null && running.Begin <= asked
                ? "what waits for the thread after it was asked to stop: Thread.Join."
                : "what the loop looks at in each round, who sets it, and what waits until the thread has ended.");
    }
}
