using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>A handle that looks at something else, which comes to hold once and for good: a token's, a task's.</summary>
/// <param name="name">Whose handle it is.</param>
/// <param name="holds">Whether it has come.</param>
/// <param name="unmet">What is said while it has not.</param>
/// <param name="instead">What to do instead of signalling it.</param>
internal sealed class ObservedState(string name, Func<bool> holds, string unmet, string instead) : HandleState
{
    public override StepKind Kind => StepKind.Wait;

    public override string Name => name;

    protected override Areas Areas => Areas.Tasks;

    public override bool IsSignalled(Lane lane) => holds();

    public override bool Take(Lane lane, int site) => false;

    // The BCL lets everybody set this event, whatever it stands for; nobody should.
    public override void Signal(WaitHandle handle) =>
        throw new Refusal($"To signal {name} is not simulated{Here.Scheduler.At(Here.Site)}. {instead}");

    public override string Why() => unmet;
}
