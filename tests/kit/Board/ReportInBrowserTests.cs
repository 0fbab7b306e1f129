using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ConcurrencyWorkshop.Kit.Tests.Board;

/// <summary>The report in a real browser, on a phone and on a desk, light and dark.</summary>
public partial class ReportInBrowserTests(ReportFixture made) : IClassFixture<ReportFixture>
{
    // Measures what only a browser knows: whether anything sticks out to the side, and how well each text stands out
    // from what is behind it.
    private const string Probe = """
        <script>
        const parse = c => (c.match(/[\d.]+/g) || [0,0,0,0]).map(Number);
        const light = c => { const [r,g,b] = c.slice(0,3).map(v => { v /= 255; return v <= .03928 ? v/12.92 : ((v+.055)/1.055)**2.4; }); return .2126*r+.7152*g+.0722*b; };
        const behind = e => { for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor); if (c.length < 4 || c[3] > .99) return c; } return parse(getComputedStyle(document.body).backgroundColor); };
        document.querySelectorAll('details').forEach(d => d.open = true);
        let worst = [99, ''], texts = 0, smallest = 99;
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
          const e = walk.currentNode.parentElement;
          if (!walk.currentNode.data.trim() || e.closest('script,title,desc,.skip') || !e.getClientRects().length) continue;
          const s = getComputedStyle(e), a = light(parse(e.closest('svg') ? s.fill : s.color)), b = light(behind(e));
          const ratio = (Math.max(a,b)+.05)/(Math.min(a,b)+.05);
          texts++; smallest = Math.min(smallest, parseFloat(s.fontSize));
          if (ratio < worst[0]) worst = [ratio, e.className.baseVal ?? e.className];
        }
        const svg = [...document.querySelectorAll('svg.picture')];
        const outside = svg.filter(p => [...p.querySelectorAll('rect,text')].some(r => r.getBoundingClientRect().right > p.getBoundingClientRect().right + 1)).length;
        parent.document.documentElement.setAttribute('data-probe', JSON.stringify({ Over: document.documentElement.scrollWidth - innerWidth, Inner: innerWidth, Worst: worst[0], At: String(worst[1]), Texts: texts, Smallest: smallest, Pictures: svg.length, Outside: outside, Dark: light(parse(getComputedStyle(document.body).backgroundColor)) < .2 }));
        </script>
        """;

    private sealed record Measured(double Over, double Inner, double Worst, string At, int Texts, double Smallest, int Pictures, int Outside, bool Dark);

    [ChromiumTheory]
    [InlineData(360, false)]
    [InlineData(360, true)]
    [InlineData(1280, false)]
    [InlineData(1280, true)]
    public void It_renders_without_errors_fits_and_can_be_read(int width, bool isDark)
    {
        var folder = Directory.CreateTempSubdirectory("browser-");
        try
        {
            // As it is: no message on the console, and a picture of the page comes out.
            var shot = Path.Combine(folder.FullName, "shot.png");
            var (_, log) = Chromium(folder.FullName, width, isDark, $"--screenshot={shot}", made.File);
            Assert.DoesNotContain("CONSOLE", log);
            var png = File.ReadAllBytes(shot);
            Assert.True(png.Length > 20_000, $"the picture has {png.Length} bytes");
            Assert.Equal(width, png[16] << 24 | png[17] << 16 | png[18] << 8 | png[19]);

            var probed = Path.Combine(folder.FullName, "probed.html");
            // A window has a least width, a frame has not.
            var page = ContentPolicy().Replace(made.Html, "").Replace("</body>", Probe + "</body>", StringComparison.Ordinal);
            File.WriteAllText(probed, $"<!DOCTYPE html><meta charset=utf-8><style>:root{{color-scheme:light dark}}body{{margin:0}}</style><iframe style=\"border:0;width:{width}px;height:2000px\" srcdoc=\"{System.Net.WebUtility.HtmlEncode(page)}\"></iframe>");
            var (dom, errors) = Chromium(folder.FullName, width, isDark, "--dump-dom", probed);
            Assert.DoesNotContain("CONSOLE", errors);
            var measured = JsonSerializer.Deserialize<Measured>(System.Net.WebUtility.HtmlDecode(Found().Match(dom).Groups[1].Value))!;
            Assert.Equal(isDark, measured.Dark);
            Assert.Equal(width, measured.Inner);
            Assert.True(measured.Over <= 0, $"{measured.Over} pixels stick out at {width}");
            Assert.Equal(0, measured.Outside);
            Assert.True(measured.Pictures > 60, $"{measured.Pictures} pictures");
            Assert.True(measured.Texts > 1000, $"{measured.Texts} texts");
            Assert.True(measured.Worst >= 4.5, $"contrast {measured.Worst:0.00} at {measured.At}");
            Assert.True(measured.Smallest >= 13, $"letters of {measured.Smallest} pixels");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (string Output, string Errors) Chromium(string folder, int width, bool isDark, string what, string page)
    {
        var start = new ProcessStartInfo(ChromiumTheoryAttribute.Find()!) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var arg in (string[])["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--enable-logging=stderr", "--disable-dev-shm-usage",
            // It has nothing to ask of any network.
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic",
            $"--user-data-dir={Path.Combine(folder, "profile")}", $"--window-size={width},2000", $"--blink-settings=preferredColorScheme={(isDark ? 0 : 1)}",
            what, new Uri(page).AbsoluteUri]) start.ArgumentList.Add(arg);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (output, errors.Result);
    }

    [GeneratedRegex("<meta http-equiv=\"Content-Security-Policy\"[^>]*>")]
    private static partial Regex ContentPolicy();

    [GeneratedRegex("data-probe=\"([^\"]*)\"")]
    private static partial Regex Found();
}

/// <summary>A theory that needs Chromium; where there is none it is skipped and says so.</summary>
public sealed class ChromiumTheoryAttribute : TheoryAttribute
{
    public ChromiumTheoryAttribute()
    {
        if (Find() is null) Skip = "Chromium is not installed (chromium, chromium-browser or google-chrome on the PATH).";
    }

    /// <summary>The browser's path; null where there is none.</summary>
    public static string? Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
}
