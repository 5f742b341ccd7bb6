package org.maillage.exchange;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.maillage.shared.Folded;
import org.maillage.territory.PlacesInWords.Named;
import org.springframework.stereotype.Component;

/**
 * Says how surely a name of a place means the place where it stands among words: « Moulins » may be mills, and « Martin » a
 * neighbour. What stands before it says most.
 */
@Component
record JudgePlace(Concepts concepts) {

    /** Of a smaller commune, « de » says too little: « le fils de Romain ». */
    private static final int KNOWN_AFAR = 1_500;

    /** Below, a name in small letters is rather a word. */
    private static final int LARGE = 3_000;

    /** Communes that are called as people are. */
    private static final Set<String> PEOPLE = Set.of("""
            alban albert alex allain aubin bonnet camille colombe florentin francois gilles julienne
            laurent leon marie martin mathieu nicolas remy robert romain samson simon yves""".split("\\s+"));

    /** Communes that are called as things are of which needs tell, beside those that are known concepts. */
    private static final Set<String> WORDS = Set.of("""
            bains bar bien bonne bourg condom contes cours course croix eaux lieu lieux lion lure mer
            moulins nice orange plaisir pont ponts rue sable salles sauve sens source tours vertus vienne
            villages ville vire""".split("\\s+"));

    /** How surely a name that stands in words is a place there. */
    enum Likely {
        NOT,
        GOES_THERE,
        NAMED,
        THERE
    }

    /** Whether an EPCI is spoken of: « la communauté de communes de » stands before the name. */
    static boolean isOfEpci(String words, Named it) {
        return WordsBefore.of(words, it.from()).nameAnEpci();
    }

    Likely likely(String words, Named it) {
        var before = WordsBefore.of(words, it.from());
        if (before.nameAnEpci()) {
            return Likely.THERE;
        }
        var name = words.substring(it.from(), it.to());
        if (isPartOfMore(words, it) || before.callSomethingElse()) {
            return Likely.NOT;
        }
        var capital = Character.isUpperCase(lastWord(name).charAt(0));
        var single = name.matches("[\\p{L}]+");
        if (single && PEOPLE.contains(Folded.of(name)) && !before.sayACommune()) {
            return Likely.NOT;
        }
        if (single && before.turnToSomebody() && it.people() < KNOWN_AFAR) {
            return Likely.NOT;
        }
        if (before.endWithAnArticle() && isWord(name)) {
            return Likely.NOT;
        }
        if (!capital && (isWord(name) || it.people() < LARGE)) {
            return Likely.NOT;
        }
        if (before.goThere()) {
            return Likely.GOES_THERE;
        }
        if (before.sayThere()) {
            return Likely.THERE;
        }
        if (!capital || (isWord(name) && single)) {
            return Likely.NOT;
        }
        var ofThere = before.areOfThere() && (it.people() >= KNOWN_AFAR || !single);
        return ofThere || standsAlone(words, it) || isLong(name) ? Likely.NAMED : Likely.NOT;
    }

    /** « Vitré-Sud » is not « Vitré », but lies there; of « Basse-Vitré » nobody knows. */
    private static boolean isPartOfMore(String words, Named it) {
        var beside = words.substring(it.to());
        return (it.from() > 0 && words.charAt(it.from() - 1) == '-')
                || beside.matches("(?s)-(?!(?i:sud|nord|est|ouest|centre|ville)\\b)\\p{L}.*");
    }

    /** « Redon : un camion », « un camion (Redon) », « un camion, Redon ». */
    private static boolean standsAlone(String words, Named it) {
        var before = words.substring(0, it.from()).strip();
        var beside = words.substring(it.to()).strip();
        return (before.isEmpty() && beside.matches("(?s)[:,–—(].*"))
                || (before.endsWith("(") && beside.matches("(?s)[),].*|[0-9]{2,5}\\).*"))
                || (!before.isEmpty()
                        && ",–—".indexOf(before.charAt(before.length() - 1)) >= 0
                        && beside.matches("[.!]?"));
    }

    private static boolean isLong(String name) {
        return name.split("[^\\p{L}]+").length >= 3;
    }

    private boolean isWord(String name) {
        var word = name.toLowerCase(Locale.FRENCH).replaceFirst("^(?:la|le|les) ", "");
        return word.length() < 4 || WORDS.contains(Folded.of(word)) || concepts.isWord(word);
    }

    private static String lastWord(String name) {
        return Stream.of(name.split("[^\\p{L}\\p{N}]+"))
                .filter(it -> it.length() > 3)
                .findFirst()
                .orElse(name);
    }
}
