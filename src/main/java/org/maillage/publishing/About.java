package org.maillage.publishing;

import java.util.List;
import java.util.Map;
import org.maillage.pathway.CitedSource;
import org.maillage.shared.Saying;
import org.maillage.shared.Text;

/** What the platform says of itself, and the sources of all its contents: the file {@code content/about.yaml}. */
record About(List<Section> sections, List<Source> sources) {

    /** A part with a title. */
    record Section(String key, Text title, List<Text> paragraphs) {}

    /** A document that the contents draw on. */
    record Source(String key, String title, String publisher, String url) {

        Saying publisherWords() {
            return CitedSource.publisherWords(publisher);
        }
    }

    static About read() {
        var content = ContentFile.read("content/about.yaml");
        return new About(
                ContentFile.list(content, "sections").stream()
                        .map(About::section)
                        .toList(),
                ContentFile.list(content, "sources").stream().map(About::source).toList());
    }

    private static Section section(Map<?, ?> entry) {
        return new Section(
                ContentFile.word(entry, "key"),
                ContentFile.text(entry, "title"),
                ContentFile.list(entry, "paragraphs").stream()
                        .map(ContentFile::text)
                        .toList());
    }

    private static Source source(Map<?, ?> entry) {
        return new Source(
                ContentFile.word(entry, "key"),
                ContentFile.word(entry, "title"),
                ContentFile.word(entry, "publisher"),
                ContentFile.word(entry, "url"));
    }
}
