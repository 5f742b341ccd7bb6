package org.maillage.exchange;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final String APART = "(?:^|[^\\p{L}\\p{N}])";

    /** It lies there. The last of the words before a name, folded. */
    private static final Pattern THERE = Pattern.compile(
            APART
                    + "(?:a|au|aux|sur|vers|secteur|depuis|(?:pres|proche|autour|alentours|environs|communes?|ville|mairie|bourg"
                    + "|village|pays|secteur|canton|bassin de vie|centre|quartiers?|ccas|habitants|cote) (?:de|d|du|des))[ ']*$");

    /** It is of there. */
    private static final Pattern OF_THERE = Pattern.compile(APART + "(?:de|d|du|des)[ ']*$");

    private static final Pattern GOES_THERE = Pattern.compile(APART
            + "(?:jusqu ?'?(?:a|au|aux)|direction|(?:aller|allers|va|vont|rejoindre|retour|conduire|emmener|partir|rendre|monter"
            + "|descendre) (?:a|au|aux|sur|de|vers))[ ']*$");

    private static final Pattern OF_AN_EPCI = Pattern.compile(APART
            + "(?:communautes?|agglo|agglomeration|intercommunalites?|com ?com|cc|ca|cu|metropole|epci)"
            + "(?: (?:de communes?|d'agglomeration|d agglomeration|urbaine))?(?: (?:de|d|du|des))?[ ']*$");

    /** Who, or what, is called so rather than where it is. */
    private static final Pattern CALLED = Pattern.compile(APART
            + "(?:(?:m|mr|mme|mlle|monsieur|madame|mademoiselle|dr|docteur|maitre|saint|sainte)(?: \\p{L}+)?"
            + "|(?:rue|avenue|boulevard|bd|route|place|impasse|allee|chemin|quai|pont|porte|ligne|train|fromage|vin|beurre"
            + "|produits?|marque)(?: \\p{L}+)?(?: (?:de|d|du|des))?"
            + "|famille|ecole|college|lycee|eglise|chapelle|cinema|cafe|restaurant|hotel|theatre)[ ']*$");

    /** To somebody, not at a place. */
    private static final Pattern TO_SOMEBODY = Pattern.compile(APART
            + "(?:parl|dit|dire|demand|ecri|appel|telephon|repond|donn|pret|confi|remerci|present|propos|rappel|avec|chez|pour"
            + ")\\p{L}*(?: (?:a|au|de))?[ ']*$");

    /** « Il a » is no place. */
    private static final Pattern HAS =
            Pattern.compile("(?iu)(?:^|[^\\p{L}])(?:il|elle|on|qui|y|asso|association|n'|l'|ça) ?a\\s*$");

    /** Communes that are called as people are. */
    private static final Set<String> PEOPLE = Set.of(
            "alban",
            "albert",
            "alex",
            "allain",
            "aubin",
            "bonnet",
            "camille",
            "colombe",
            "florentin",
            "francois",
            "gilles",
            "julienne",
            "laurent",
            "leon",
            "marie",
            "martin",
            "mathieu",
            "nicolas",
            "remy",
            "robert",
            "romain",
            "samson",
            "simon",
            "yves");

    /** Communes that are called as things are of which needs tell, beside those that are known concepts. */
    private static final Set<String> WORDS = Set.of(
            "bains",
            "bar",
            "bien",
            "bonne",
            "bourg",
            "condom",
            "contes",
            "cours",
            "course",
            "croix",
            "eaux",
            "lieu",
            "lieux",
            "lion",
            "lure",
            "mer",
            "moulins",
            "nice",
            "orange",
            "plaisir",
            "pont",
            "ponts",
            "rue",
            "sable",
            "salles",
            "sauve",
            "sens",
            "source",
            "tours",
            "vertus",
            "vienne",
            "villages",
            "ville",
            "vire");

    /** How surely a name that stands in words is a place there. */
    enum Likely {
        NOT,
        GOES_THERE,
        NAMED,
        THERE
    }

    /** Whether an EPCI is spoken of: « la communauté de communes de » stands before the name. */
    static boolean isOfEpci(String words, Named it) {
        return OF_AN_EPCI.matcher(before(words, it.from())).find();
    }

    Likely likely(String words, Named it) {
        var before = before(words, it.from());
        if (OF_AN_EPCI.matcher(before).find()) {
            return Likely.THERE;
        }
        var name = words.substring(it.from(), it.to());
        if (isPartOfMore(words, it)
                || CALLED.matcher(before).find()
                || HAS.matcher(words.substring(0, it.from())).find()) {
            return Likely.NOT;
        }
        var capital = Character.isUpperCase(lastWord(name).charAt(0));
        var single = name.matches("[\\p{L}]+");
        if (single
                && PEOPLE.contains(Folded.of(name))
                && !before.matches(".*\\b(?:commune|ville|mairie|bourg) (?:de |d')$")) {
            return Likely.NOT;
        }
        if (single && TO_SOMEBODY.matcher(before).find() && it.people() < KNOWN_AFAR) {
            return Likely.NOT;
        }
        if (contracted(before) && isWord(name)) {
            return Likely.NOT;
        }
        if (!capital && (isWord(name) || it.people() < LARGE)) {
            return Likely.NOT;
        }
        if (GOES_THERE.matcher(before).find()) {
            return Likely.GOES_THERE;
        }
        if (THERE.matcher(before).find()) {
            return Likely.THERE;
        }
        if (!capital || (isWord(name) && single)) {
            return Likely.NOT;
        }
        var ofThere = OF_THERE.matcher(before).find() && (it.people() >= KNOWN_AFAR || !single);
        return ofThere || standsAlone(words, it) || isLong(name) ? Likely.NAMED : Likely.NOT;
    }

    private static boolean contracted(String before) {
        return before.matches(".*\\b(?:au|aux|du|des) *$");
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

    /** The words before a name in its sentence, folded. */
    private static String before(String words, int at) {
        var said = words.substring(Math.max(0, at - 60), at).replaceAll("\\b(M|Mr|Mme|Dr)\\.", "$1");
        var start = Stream.of(".", "!", "?", ";", ":", "\n", ",", "(")
                .mapToInt(said::lastIndexOf)
                .max()
                .orElse(-1);
        return Folded.of(said.substring(start + 1))
                .replace('’', '\'')
                .replaceAll("[^\\p{L}\\p{N}']+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
