package org.maillage.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.publishing.Readers.SETTINGS;
import static org.maillage.publishing.Readers.inEnglish;
import static org.maillage.publishing.Readers.inFrench;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedTest {

    @Test
    void tellsDatedFactsAndLessonsTheNewestFirst() {
        var titles = entries(inFrench(FeedTest::text)).stream()
                .map(SyndEntry::getTitle)
                .toList();

        assertThat(titles)
                .containsExactly(
                        "Relier",
                        "Une année",
                        "Les enseignements sont écrits",
                        "Forum",
                        "Un mois seulement · Édition d’essai",
                        "Essayer; partager, " + SampleEditions.HOSTILE + " · Édition d’essai",
                        "Comprendre · Édition d’essai",
                        "Le parcours se prépare");
    }

    @Test
    void saysWithTheWordsHowWellADateIsKnown() {
        var entry = entries(inFrench(FeedTest::text)).get(2);

        assertThat(entry.getDescription().getValue()).isEqualTo("Édition d’essai, décembre 2030. Note.");
        assertThat(entry.getUpdatedDate().toInstant())
                .as("the moment of the news, not of what it tells of")
                .isEqualTo(SampleEditions.UPDATED);
    }

    @Test
    void hasOtherEntriesInEachLanguageAndAlwaysTheSame() {
        var french = ids(inFrench(FeedTest::text));

        assertThat(french)
                .isEqualTo(ids(inFrench(FeedTest::text)))
                .doesNotContainAnyElementsOf(ids(inEnglish(FeedTest::text)))
                .doesNotHaveDuplicates();
    }

    @Test
    void leavesOutCharactersThatXmlCannotSay() {
        var text = Xml.document(it -> it.element("a", "x\u0000\u0001y"));

        assertThat(text).endsWith("<a>xy</a>");
    }

    private static String text() {
        return new Feed(News.of(List.of(SampleEditions.edition()), 50), SETTINGS).text();
    }

    private static List<String> ids(String text) {
        return entries(text).stream().map(SyndEntry::getUri).toList();
    }

    private static List<SyndEntry> entries(String text) {
        return feed(text).getEntries();
    }

    private static SyndFeed feed(String text) {
        try {
            return new SyndFeedInput().build(new StringReader(text));
        } catch (Exception e) {
            throw new AssertionError(text, e);
        }
    }
}
