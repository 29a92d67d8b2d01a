using Jiping.Checking.Observations.Form.Wording;
using Jiping.Extraction;

namespace Jiping.Checking.Observations.Form;

/// <summary>What is observed of the words of a package: one pass over the text of each document, shared by all that look for words.</summary>
internal static class FormFinder
{
    public static void Find(IReadOnlyList<ExtractedDocument> documents, List<Observation> found)
    {
        foreach (var document in documents)
        {
            WordFinder[] finders =
            [
                new ApproximationFinder(), new DoubledWordFinder(), new SlipFinder(), new TraditionalCharacterFinder(), new TemplateFinder(document),
                new LevelFinder(document), new ExpiredDocumentFinder(document),
            ];
            foreach (var passage in CheckedText.Of(document))
                foreach (var finder in finders)
                    finder.Read(passage);
            foreach (var finder in finders)
                finder.Finish(found);
            PersonalDataFinder.Find(document, found);
        }
    }
}
