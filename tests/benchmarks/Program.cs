using System.Text;
using ConcurrencyWorkshop.Benchmarks;

// Measures what the workshop promises and prints each figure beside its target. The exit code is 0 where
// every target is reached, 1 where one is not, 2 where nothing could be measured.

switch (args)
{
    case [LoadBenchmarks.ChildArgument, var program]:
        LoadBenchmarks.Child(program);
        return 0;
    case [LoadBenchmarks.SearchArgument]:
        LoadBenchmarks.SearchChild();
        return 0;
}

if (Arguments.Parse(args, out var problem) is not { } arguments)
{
    Console.Error.WriteLine(problem);
    Console.Error.WriteLine(Arguments.Usage);
    return 2;
}

Console.OutputEncoding = Encoding.UTF8;
Console.WriteLine(Machine.Describe());
#if DEBUG
Console.WriteLine("Built for debugging: add -c Release for figures that count.");
#endif
using var workspace = new Workspace();
try
{
    Table.Begin();
    Part("memory", "A lost update, found in", () => SearchBenchmarks.LostUpdate(arguments.Runs));
    Part("sections", "A critical section, proved over all interleavings in", () => SearchBenchmarks.CriticalSection(arguments.Runs));
    Part("load", "An exercise in a fresh process", () => LoadBenchmarks.Run(workspace, arguments.Runs));
    Part("package", "Size", () => ScaffoldBenchmarks.PackageSize(workspace));
    Part("scaffold", "Scaffolding", () => ScaffoldBenchmarks.Scaffolding(workspace, arguments.Runs));
    Part("start", "The board: up to date, from dotnet run to the first picture", () => StartBenchmarks.Run(workspace, arguments.Runs));
    Part("board", "The board: from a save to its verdict", () => BoardBenchmarks.SaveToVerdict(workspace, arguments.Runs));
    Part("watch", "The board beside dotnet watch test", () => BoardBenchmarks.BesideWatch(workspace, arguments.Runs));
    Part("edits", "The board over many edits", () => BoardBenchmarks.ManyEdits(workspace));
    Part("faults", "The board and code that ends or holds up its process", () => BoardBenchmarks.Faults(workspace));
    Part("test", "Testing", () => ScaffoldBenchmarks.TestAfterEdit(workspace, arguments.Runs));
}
catch (CommandFailedException failure)
{
    Console.Error.WriteLine(failure.Message);
    return 2;
}

Console.WriteLine();
Console.WriteLine(Machine.Describe());
Console.WriteLine(Table.Missed == 0 ? "Every target is reached." : $"{Table.Missed} targets are not reached.");
return Table.Missed == 0 ? 0 : 1;

void Part(string name, string title, Action measure)
{
    if (!arguments.Wants(name)) return;
    Table.Section(title);
    measure();
}
