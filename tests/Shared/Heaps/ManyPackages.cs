namespace Jiping.Testing.Heaps;

/// <summary>As many packages as one likes, a folder each, with figures of their own: for what must not grow with their number.</summary>
internal static class ManyPackages
{
    /// <param name="folder">Receives the folders.</param>
    /// <param name="count">How many.</param>
    public static void Write(string folder, int count)
    {
        for (int number = 0; number < count; number++)
        {
            var like = CountyUnits.All[number % CountyUnits.All.Count];
            string name = $"澄川市禾溪县{like.Topic}服务中心第{number + 1:0000}工作站";
            var unit = new PaperUnit(name, like.Topic, number);
            string own = Path.Combine(folder, $"{number + 1:0000} {name}");
            Directory.CreateDirectory(own);
            var planted = number % 3 == 1 ? PlantedError.All[number / 3 % PlantedError.All.Count] : null;
            foreach (var paper in UnitPapers.All)
                File.WriteAllBytes(Path.Combine(own, UnitPapers.NameOf(paper, unit)), UnitPapers.Of(paper, unit, planted));
        }
    }
}
