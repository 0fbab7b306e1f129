using System.Text;
using ConcurrencyWorkshop.Guide;

Console.OutputEncoding = Encoding.UTF8;
if (args is not ["write", .. var names])
{
    Console.Error.WriteLine("""
        dotnet run --project tests/guide -- write [races …]   writes code, pictures and tables into the guide's pages,
                                                              or only into those with these words in their paths
        dotnet test tests/guide                               compares them
        """);
    return 2;
}

var problems = 0;
var pages = Page.All.Where(page => names.Length == 0 || names.Any(page.ToString().Contains)).ToList();
Pictures.Prepare(pages);
foreach (var page in pages)
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
