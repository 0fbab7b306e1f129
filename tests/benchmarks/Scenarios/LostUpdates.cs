namespace ConcurrencyWorkshop.Benchmarks.Scenarios;

/// <summary>Two threads that count in the same memory without a lock; one scenario for each kind of memory.</summary>
internal static class LostUpdates
{
    public static IReadOnlyList<NamedScenario> All { get; } =
    [
        new("instance field", () =>
        {
            var memory = new Memory();
            Threads.Run(2, () => memory.Field++);
            Threads.Expect(2, memory.Field);
        }),
        new("static field", () =>
        {
            Threads.Run(2, () => Memory.StaticField++);
            Threads.Expect(2, Memory.StaticField);
        }),
        new("volatile field", () =>
        {
            var memory = new Memory();
            Threads.Run(2, () => memory.VolatileField++);
            Threads.Expect(2, memory.VolatileField);
        }),
        new("volatile static field", () =>
        {
            Threads.Run(2, () => Memory.VolatileStaticField++);
            Threads.Expect(2, Memory.VolatileStaticField);
        }),
        new("Volatile.Read and Write", () =>
        {
            var memory = new Memory();
            Threads.Run(2, () => Volatile.Write(ref memory.Field, Volatile.Read(ref memory.Field) + 1));
            Threads.Expect(2, memory.Field);
        }),
        new("auto-property", () =>
        {
            var memory = new Memory();
            Threads.Run(2, () => memory.Property++);
            Threads.Expect(2, memory.Property);
        }),
        new("static auto-property", () =>
        {
            Threads.Run(2, () => Memory.StaticProperty++);
            Threads.Expect(2, Memory.StaticProperty);
        }),
        new("property of a record", () =>
        {
            var memory = new Memory();
            Threads.Run(2, () => memory.Record.Count++);
            Threads.Expect(2, memory.Record.Count);
        }),
        new("captured local", () =>
        {
            var count = 0;
            Threads.Run(2, () => count++);
            Threads.Expect(2, count);
        }),
        new("array element", () =>
        {
            var counts = new int[2];
            Threads.Run(2, () => counts[1]++);
            Threads.Expect(2, counts[1]);
        }),
        new("element of a 2-D array", () =>
        {
            var counts = new int[2, 2];
            Threads.Run(2, () => counts[1, 1]++);
            Threads.Expect(2, counts[1, 1]);
        }),
        new("struct in an array", () =>
        {
            var pairs = new Pair[1];
            Threads.Run(2, () => pairs[0].Count++);
            Threads.Expect(2, pairs[0].Count);
        }),
        new("field of a struct", () =>
        {
            var memory = new Memory();
            Threads.Run(2, () => memory.Struct.Count++);
            Threads.Expect(2, memory.Struct.Count);
        }),
        new("method of a struct", () =>
        {
            var memory = new Memory();
            Threads.Run(2, () => memory.Struct.Add());
            Threads.Expect(2, memory.Struct.Count);
        }),
        new("ref local", () =>
        {
            var memory = new Memory();
            Threads.Run(2, () =>
            {
                ref var count = ref memory.Field;
                count++;
            });
            Threads.Expect(2, memory.Field);
        }),
        new("ref parameter", () =>
        {
            var memory = new Memory();
            Threads.Run(2, () => Add(ref memory.Field));
            Threads.Expect(2, memory.Field);
        }),
        new("ref return", () =>
        {
            var memory = new Memory();
            Threads.Run(2, () => Slot(memory)++);
            Threads.Expect(2, memory.Field);
        }),
        new("span element", () =>
        {
            var counts = new int[1];
            Threads.Run(2, () => counts.AsSpan()[0]++);
            Threads.Expect(2, counts[0]);
        }),
        new("generic class, field", () =>
        {
            var cell = new Cell<string>();
            Threads.Run(2, () => cell.Add("a"));
            Threads.Expect(2, cell.Count);
        }),
        new("generic class, static field", () =>
        {
            Threads.Run(2, () => Cell<string>.Shared++);
            Threads.Expect(2, Cell<string>.Shared);
        }),
        new("local of an iterator's maker", () =>
        {
            var count = 0;
            IEnumerable<int> Adding()
            {
                count++;
                yield return count;
            }
            Threads.Run(2, () =>
            {
                foreach (var _ in Adding()) { }
            });
            Threads.Expect(2, count);
        }),
    ];

    private static void Add(ref int count) => count++;

    private static ref int Slot(Memory memory) => ref memory.Field;
}
