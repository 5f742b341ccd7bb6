package org.maillage.exchange;

import java.util.Set;
import java.util.regex.Pattern;
import org.maillage.shared.Folded;

/**
 * Whether words tell of somebody in difficulty by name: a title or two capitalised words that may be first and family name,
 * or somebody whom the neighbours know again, beside words of health, money, roof, law or family. It is a warning, and no
 * knowledge: it asks for other words once too often rather than once too seldom.
 */
final class TellsOfPerson {

    private static final Pattern TITLED = Pattern.compile(
            "(?<!\\p{L})(?:M\\.|Mr\\.?|Mme\\.?|Mlle\\.?|Monsieur|Madame|Mademoiselle|madame|monsieur)\\s+\\p{Lu}");

    /** Two names beside each other that do not begin a sentence, such as « pour Jeanne Le Goff ». */
    private static final Pattern NAMED = Pattern.compile(
            "(?<![\\p{L}-])(?:Pour|Loger|Aider|Accompagner|Visiter|pour|de|chez|avec|aider|accompagne|accompagner|loger|que|et|à)\\s+\\p{Lu}[\\p{Ll}-]+\\s+(?:(?:Le|La|De|Du|de|du)\\s+)?\\p{Lu}[\\p{L}'’-]+");

    /** A first name before a word that says who the person is: « Jeanne, 72 ans », « Karim cherche ». */
    private static final Pattern FIRST_NAME = Pattern.compile(
            "(?<![\\p{L}-])\\p{Lu}[\\p{Ll}-]+(?:\\s\\p{Lu}[\\p{L}.'’-]*)?\\s*(?:,\\s*\\d{1,3}\\s+ans|\\(\\d{1,3}\\s+ans\\)|(?:vit|est|a|dort|souffre|sort|perd|risque|n’a|n'a|ne)\\s+\\p{L})");

    /** People whom whoever lives there knows again. */
    private static final Pattern KNOWN_AGAIN = Pattern.compile(
            "\\b(?:ma|mon|notre|la|le|sa|son) (?:voisine?|cousine?|soeur|frere|mere|pere|fils|fille)\\b");

    private static final Pattern NOT_PEOPLE = Pattern.compile(
            "(?:Saint|Sainte|Maison|Mission|Pays|Ville|Communaut|Association|Agglom|Croix|Secours|Restos|Centre|Loire|France|Région|Département|Conseil|Emmaüs|Action|Banque|École|Collège|Lycée|Tiers|Café|Relais|Jardin|Pôle|Foyer|Espace|Redon|Bretagne)");

    private static final Set<String> HARD = Set.of(
            "malad",
            "cancer",
            "handicap",
            "depress",
            "suicid",
            "alcool",
            "addict",
            "drogu",
            "hospital",
            "psychi",
            "alzheimer",
            "autis",
            "sante",
            "soin",
            "dette",
            "surendett",
            "rsa",
            "impaye",
            "huissier",
            "precari",
            "pauvre",
            "expuls",
            "sans abri",
            "sans logement",
            "sans toit",
            "sdf",
            "dort",
            "rue",
            "loger",
            "heberg",
            "loyer",
            "faim",
            "violen",
            "battue",
            "frapp",
            "divorc",
            "separ",
            "veuf",
            "veuve",
            "deuil",
            "garde des enfants",
            "prison",
            "detenu",
            "sans papier",
            "titre de sejour",
            "asile",
            "refugi",
            "migrant",
            "chomage",
            "licenci",
            "isole",
            "seul",
            "perdu",
            "difficult",
            "detresse",
            "aide alimentaire",
            "tutelle",
            "curatelle",
            "illettr",
            "enceinte");

    private TellsOfPerson() {}

    static boolean in(String words) {
        var plain = Folded.of(words);
        return HARD.stream().anyMatch(it -> stands(plain, it))
                && (names(words) || KNOWN_AGAIN.matcher(plain).find());
    }

    // Short words only as they are: « rue » is not in « recrue ».
    private static boolean stands(String plain, String word) {
        return Pattern.compile("\\b" + word + (word.length() <= 3 ? "\\b" : ""))
                .matcher(plain)
                .find();
    }

    private static boolean names(String words) {
        return TITLED.matcher(words).find() || isPerson(NAMED, words) || isPerson(FIRST_NAME, words);
    }

    private static boolean isPerson(Pattern pattern, String words) {
        return pattern.matcher(words)
                .results()
                .anyMatch(it -> !NOT_PEOPLE.matcher(it.group()).find()
                        && !Set.of(
                                        "Il",
                                        "Elle",
                                        "On",
                                        "Ce",
                                        "Qui",
                                        "Cela",
                                        "Le",
                                        "La",
                                        "Nous",
                                        "Tout",
                                        "Personne",
                                        "Chacun")
                                .contains(it.group().split("[ ,(]", 2)[0]));
    }
}
