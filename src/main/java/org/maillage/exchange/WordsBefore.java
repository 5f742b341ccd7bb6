package org.maillage.exchange;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.maillage.shared.Folded;

/**
 * The words that stand before a name in its sentence: they say whether a place is meant.
 *
 * @param folded in small letters without accents
 * @param typed as they were typed: « il a » and « à » differ there alone
 */
record WordsBefore(String folded, String typed) {

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

    /** A word that does not itself say where: « plus de place à ». */
    private static final String WORD = "(?: (?!(?:a|au|aux|pres|proche|autour|vers|sur) )\\p{L}+)";

    /** Who, or what, is called so rather than where it is. */
    private static final Pattern CALLED = Pattern.compile(APART
            + "(?:(?:m|mr|mme|mlle|monsieur|madame|mademoiselle|dr|docteur|maitre|saint|sainte)" + WORD + "?"
            + "|(?:rue|avenue|boulevard|bd|route|place|impasse|allee|chemin|quai|pont|porte|ligne|train|fromage|vin|beurre"
            + "|produits?|marque)" + WORD + "?(?: (?:de|d|du|des))?"
            + "|famille|ecole|college|lycee|eglise|chapelle|cinema|cafe|restaurant|hotel|theatre)[ ']*$");

    /** To somebody, not at a place. */
    private static final Pattern TO_SOMEBODY = Pattern.compile(APART
            + "(?:parl|dit|dire|demand|ecri|appel|telephon|repond|donn|pret|confi|remerci|present|propos|rappel|avec|chez|pour"
            + ")\\p{L}*(?: (?:a|au|de))?[ ']*$");

    /** « Il a » is no place. */
    private static final Pattern HAS =
            Pattern.compile("(?iu)(?:^|[^\\p{L}])(?:il|elle|on|qui|y|asso|association|n'|l'|ça) ?a\\s*$");

    private static final Pattern ARTICLE = Pattern.compile("\\b(?:au|aux|du|des) *$");
    private static final Pattern COMMUNE = Pattern.compile("\\b(?:commune|ville|mairie|bourg) (?:de |d')$");

    boolean sayThere() {
        return THERE.matcher(folded).find();
    }

    boolean areOfThere() {
        return OF_THERE.matcher(folded).find();
    }

    boolean goThere() {
        return GOES_THERE.matcher(folded).find();
    }

    boolean nameAnEpci() {
        return OF_AN_EPCI.matcher(folded).find();
    }

    boolean sayACommune() {
        return COMMUNE.matcher(folded).find();
    }

    boolean callSomethingElse() {
        return CALLED.matcher(folded).find() || HAS.matcher(typed).find();
    }

    boolean turnToSomebody() {
        return TO_SOMEBODY.matcher(folded).find();
    }

    /** « Au Port »: the name may be any word. */
    boolean endWithAnArticle() {
        return ARTICLE.matcher(folded).find();
    }

    static WordsBefore of(String words, int at) {
        var said = words.substring(Math.max(0, at - 60), at).replaceAll("\\b(M|Mr|Mme|Dr)\\.", "$1");
        var start = Stream.of(".", "!", "?", ";", ":", "\n", ",", "(")
                .mapToInt(said::lastIndexOf)
                .max()
                .orElse(-1);
        var folded = Folded.of(said.substring(start + 1))
                .replace('’', '\'')
                .replaceAll("[^\\p{L}\\p{N}']+", " ")
                .toLowerCase(Locale.ROOT);
        return new WordsBefore(folded, words.substring(0, at));
    }
}
