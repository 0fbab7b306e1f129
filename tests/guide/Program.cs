using System.Text;
using ConcurrencyWorkshop.Guide;

Console.OutputEncoding = Encoding.UTF8;
if (args is not ["write"])
{
    Console.Error.WriteLine("""
        dotnet run --project tests/guide -- write     writes code, pictures and tables into the guide's pages
        dotnet test tests/guide                       compares them
        """);
    return 2;
}

var problems = 0;
foreach (var page in Page.All)
{
    if (page.Text is var before && page.Fill(Report) is var after && after != before)
    {
        File.WriteAllText(page.Path, after);
        Console.WriteLine($"written   {page}");
    }
    else
    {
        Console.WriteLine($"as it was {page}");
    }
}

return problems == 0 ? 0 : 1;

void Report(string problem)
{
    problems++;
    Console.Error.WriteLine(problem);
}
