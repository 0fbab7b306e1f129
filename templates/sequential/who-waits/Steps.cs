using System.Globalization;

namespace Exercises;

// Given; leave it as it is.

/// <summary>Why a step takes its time.</summary>
public enum Kind
{
    /// <summary>Nobody has looked yet.</summary>
    Slow,

    /// <summary>It waits for something outside, and needs no core meanwhile.</summary>
    Io,

    /// <summary>It computes, and keeps a core busy.</summary>
    Cpu,
}

/// <summary>One step of the work on an order.</summary>
/// <param name="Order">The order's name.</param>
/// <param name="Name">Which of the methods below it is: <c>Fetch</c>.</param>
/// <param name="Seconds">How long it takes when it has the shop to itself.</param>
public sealed record Step(string Order, string Name, double Seconds);

/// <summary>What the shop does for an order. It is slow, all of it.</summary>
public static class Steps
{
    [Row]
    public static void Fetch(string order, double seconds) => Thread.Sleep(TimeSpan.FromSeconds(seconds));

    [Row]
    public static void Render(string order, double seconds) => Cpu.Work(seconds);

    [Row]
    public static void Charge(string order, double seconds) => Thread.Sleep(TimeSpan.FromSeconds(seconds));

    [Row]
    public static void Sharpen(string order, double seconds) => Cpu.Work(seconds);

    /// <summary>The steps that a text lists: <c>r001 Fetch 2, r002 Render 1</c>.</summary>
    public static Step[] Read(string steps) =>
        [.. steps.Split(", ").Select(step => step.Split(' ')).Select(words => new Step(words[0], words[1], double.Parse(words[2], CultureInfo.InvariantCulture)))];

    /// <summary>Does all steps at the same time and comes back when the last is done. The next stage shows how.</summary>
    public static void DoAtOnce(IEnumerable<Step> steps)
    {
        var clerks = steps.Select(step => new Thread(() => Do(step))).ToList();
        clerks.ForEach(clerk => clerk.Start());
        clerks.ForEach(clerk => clerk.Join());
    }

    private static void Do(Step step)
    {
        switch (step.Name)
        {
            case nameof(Fetch):
                Fetch(step.Order, step.Seconds);
                break;
            case nameof(Render):
                Render(step.Order, step.Seconds);
                break;
            case nameof(Charge):
                Charge(step.Order, step.Seconds);
                break;
            case nameof(Sharpen):
                Sharpen(step.Order, step.Seconds);
                break;
        }
    }
}
