package org.maillage.pathway;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.maillage.shared.Saying;
import org.maillage.shared.Words;

/** A public document that facts rest on; other parts of the same file name it by its key. */
public record CitedSource(String key, String title, String publisher, String url) {

    private static final Pattern COPY = Pattern.compile("(.+), copie sur (.+)");
    private static final Pattern AFTER = Pattern.compile("(.+), d’après (.+)");

    /** Who published it and, after a comma, where the copy is or after whom: in the language of the reader. */
    public Saying publisherWords() {
        return publisherWords(publisher);
    }

    /** The same for a publisher of any document. */
    public static Saying publisherWords(String publisher) {
        var copy = COPY.matcher(publisher);
        if (copy.matches()) {
            return Saying.of("pathway.source.copy", copy.group(1), copy.group(2));
        }
        var after = AFTER.matcher(publisher);
        return after.matches()
                ? Saying.of("pathway.source.after", after.group(1), names(after.group(2)))
                : Saying.of("pathway.source.by", publisher);
    }

    /** Names with their French articles, without them for who reads English. */
    private static String names(String french) {
        return Words.areEnglish()
                ? french.replaceAll("(^|, | et )(?:l’|la |le |les )", "$1").replace(" et ", " and ")
                : french;
    }

    /** Who published it, without where the copy is. */
    public String publisherName() {
        var comma = publisher.indexOf(", ");
        return comma < 0 ? publisher : publisher.substring(0, comma);
    }

    /** Who published those of these sources that are cited, each once. */
    public static String publishers(List<CitedSource> sources, Collection<String> cited) {
        return sources.stream()
                .filter(it -> cited.contains(it.key()))
                .map(CitedSource::publisherName)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
