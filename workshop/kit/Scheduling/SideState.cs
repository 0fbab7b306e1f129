namespace ConcurrencyWorkshop.Scheduling;

/// <summary>
/// What the models keep about objects of the attendee: the owner of a lock, the lane of a thread. One
/// object may have several kinds of state, as when a list is also used as its own lock. It is kept for one schedule,
/// and never in a weak table: a weak table's handles outlive thousands of schedules and make every collection look at them.
/// </summary>
internal sealed class SideState
{
    readonly Dictionary<(object Owner, Type Kind), object> states = new(new ByReference());

    /// <exception cref="NullReferenceException">There is no object, on which the real member would be called in vain.</exception>
    public T Of<T>(object? owner) where T : class, new()
    {
#pragma warning disable CA2201, S112 // What the runtime throws for a member called on null.
        if (owner is null) throw new NullReferenceException("Object reference not set to an instance of an object.");
#pragma warning restore CA2201, S112
        var key = (owner, typeof(T));
        if (!states.TryGetValue(key, out var state)) states[key] = state = new T();
        return (T)state;
    }

    public T? Find<T>(object owner) where T : class =>
        states.TryGetValue((owner, typeof(T)), out var state) ? (T)state : null;

    public void Forget<T>(object owner) where T : class => states.Remove((owner, typeof(T)));

    sealed class ByReference : IEqualityComparer<(object Owner, Type Kind)>
    {
        public bool Equals((object Owner, Type Kind) x, (object Owner, Type Kind) y) =>
            x.Kind == y.Kind && ReferenceEquals(x.Owner, y.Owner);

        public int GetHashCode((object Owner, Type Kind) x) =>
            System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(x.Owner) ^ x.Kind.GetHashCode();
    }
}
