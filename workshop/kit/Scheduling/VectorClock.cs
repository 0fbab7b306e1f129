namespace ConcurrencyWorkshop.Scheduling;

/// <summary>How much of each lane's past is known at a moment; grows with the number of lanes.</summary>
internal sealed class VectorClock
{
    int[] times = new int[8];

    public int this[int lane]
    {
        get => lane < times.Length ? times[lane] : 0;
        set
        {
            if (lane >= times.Length) Array.Resize(ref times, Math.Max(lane + 1, times.Length * 2));
            times[lane] = value;
        }
    }

    public int Length => times.Length;

    public void Join(VectorClock other)
    {
        if (other.times.Length > times.Length) Array.Resize(ref times, other.times.Length);
        for (var i = 0; i < other.times.Length; i++)
            if (other.times[i] > times[i]) times[i] = other.times[i];
    }

    public VectorClock Copy() => new() { times = (int[])times.Clone() };
}
