package org.maillage.directory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.maillage.shared.Folded;

/** What remains of a name when all is left out in which two spellings of it differ. */
public final class Likeness {

    /** Words that are there in one spelling and not in another, of no weight for who is meant. */
    private static final Set<String> LIGHT = Set.of(
            "a",
            "association",
            "asso",
            "au",
            "aux",
            "d",
            "de",
            "des",
            "du",
            "en",
            "et",
            "l",
            "la",
            "le",
            "les",
            "sa",
            "sarl",
            "sas",
            "sasu",
            "eurl",
            "scic",
            "scop",
            "pour");

    private Likeness() {}

    /** The weighty words of a name in the order of the alphabet, small and without accents; all of them if none is. */
    public static String of(String name) {
        var words = words(Folded.of(name));
        var weighty = new ArrayList<String>(words.size());
        for (var word : words) {
            if (!LIGHT.contains(word)) {
                weighty.add(word);
            }
        }
        Collections.sort(weighty);
        return String.join(" ", weighty.isEmpty() ? words : weighty);
    }

    // Without a pattern: it is asked of each of a million rows.
    private static List<String> words(String plain) {
        var words = new ArrayList<String>();
        var begin = 0;
        for (var i = 0; i <= plain.length(); i++) {
            if (i == plain.length() || !isPart(plain.charAt(i))) {
                if (i > begin) {
                    words.add(plain.substring(begin, i));
                }
                begin = i + 1;
            }
        }
        return words;
    }

    private static boolean isPart(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
    }
}
