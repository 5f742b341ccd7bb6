package org.maillage.territory.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.maillage.shared.Folded;

/**
 * A name as people look for it: lower case, without accents, apostrophes and hyphens, « St » written out.
 *
 * @param text words of letters and digits with one space between them; may be empty
 */
record Sought(String text) {

    /** More than the longest name of a place; what is typed beyond it helps nobody. */
    static final int LONGEST = 120;

    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Pattern SAINT = Pattern.compile("\\bst(e?)s? (?=.)");
    private static final Pattern CODE = Pattern.compile("[0-9][0-9ab]([0-9]|[0-9]{3}|[0-9]{7})? ?");
    private static final Set<String> SMALL_WORDS =
            Set.of("a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "lez", "sous", "sur");

    /** A name, of which every word is whole. */
    static Sought name(String name) {
        return new Sought(plain(name).strip());
    }

    /** What somebody has typed so far: a space at its end says that the last word is whole. */
    static Sought typed(String typed) {
        var start = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        return new Sought(plain(start).stripLeading());
    }

    private static String plain(String words) {
        var letters = Folded.of(words);
        var spaced = NO_WORD.matcher(letters).replaceAll(" ");
        return SAINT.matcher(spaced).replaceAll("saint$1 ");
    }

    boolean isEmpty() {
        return text.isBlank();
    }

    /** Whether it can be a code of INSEE or a SIREN number. */
    boolean isCode() {
        return CODE.matcher(text).matches();
    }

    boolean isNumber() {
        return text.matches("[0-9]+ ?");
    }

    Sought whole() {
        return new Sought(text.strip());
    }

    /** What is left of the name when one begins at its second word, its third word…, small words passed over. */
    List<Sought> laterStarts() {
        var starts = new ArrayList<Sought>();
        for (var space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            var rest = text.substring(space + 1);
            if (!SMALL_WORDS.contains(rest.split(" ", 2)[0])) {
                starts.add(new Sought(rest));
            }
        }
        return starts;
    }
}
