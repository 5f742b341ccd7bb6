package org.maillage.network.introduction;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.maillage.network.introduction.Introduction.Party;
import org.maillage.shared.Folded;

/**
 * Finds in a reason what would tell who somebody is before they agreed: a name, an address, a number, a link. Whoever writes
 * it words it otherwise; in doubt a word too many is found rather than one too few.
 */
final class NamesNeither {

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)[\\p{L}0-9._+-]*\\s?(?:@|\\(at\\)|\\[at]|\\barobase\\b)\\s?[\\p{L}0-9._-]+");
    private static final Pattern NUMBER = Pattern.compile(
            "\\+?[0-9](?:[ .\\u00a0\\u202f()\\u2010-\\u2013-]{0,2}[0-9]){8,}|\\b0[1-9](?:\\s?[/_]\\s?[0-9]{2}){4}\\b");
    private static final Pattern LINK = Pattern.compile(
            "(?i)\\b(?:https?://|www\\.)\\S+|\\b[\\p{L}0-9-]+\\.(?:fr|org|com|net|eu|coop|bzh|re|info|asso|io|paris|cat|eus|alsace|corsica|be|ch|lu)\\b");
    private static final Pattern STREET = Pattern.compile(
            "(?iu)\\b[0-9]{1,4}(?:\\s?(?:bis|ter|quater))?,?\\s(?:rue|avenue|boulevard|bd|place|chemin|impasse|allée|quai|route|square|cours|passage|hameau)\\s\\p{L}[\\p{L}’'-]*");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LEAST_OF_PERSON = 3;
    private static final int LEAST_OF_ORGANISATION = 4;

    /** What organisations are, which tells of none who it is. */
    private static final Set<String> COMMON = Set.of(
            "association",
            "asso",
            "amis",
            "agence",
            "atelier",
            "ateliers",
            "cafe",
            "centre",
            "club",
            "collectif",
            "college",
            "comite",
            "commune",
            "communaute",
            "communes",
            "compagnie",
            "cooperative",
            "ecole",
            "entreprise",
            "epicerie",
            "exemple",
            "federation",
            "ferme",
            "fondation",
            "foyer",
            "groupe",
            "groupement",
            "habitants",
            "jardin",
            "jardins",
            "lieu",
            "lieux",
            "lycee",
            "mairie",
            "maison",
            "mission",
            "office",
            "pays",
            "place",
            "pole",
            "quartier",
            "region",
            "reseau",
            "ressourcerie",
            "societe",
            "social",
            "sociale",
            "solidaire",
            "territoire",
            "tiers",
            "union",
            "universite",
            "ville",
            "village",
            "pour",
            "dans",
            "avec",
            "entre",
            "chez",
            "sans",
            "tous",
            "local",
            "locale");

    private NamesNeither() {}

    /**
     * What a reason tells of one of these; empty when it tells nothing.
     *
     * @param organisations other names by which one of the two would be known: short ones, and those of where they are met
     */
    static Optional<String> find(String reason, List<Party> parties, List<String> organisations) {
        for (var pattern : List.of(ADDRESS, NUMBER, LINK, STREET)) {
            var found = pattern.matcher(reason);
            if (found.find()) {
                return Optional.of(found.group().strip());
            }
        }
        var said = words(reason);
        return Stream.of(
                        parties.stream().flatMap(it -> named(it.name(), it.organisation() != null, said).stream()),
                        parties.stream().flatMap(it -> boxNamed(it, said).stream()),
                        organisations.stream().flatMap(it -> named(it, true, said).stream()))
                .flatMap(it -> it)
                .findFirst();
    }

    /** Mail addresses say names: {@code marie.dupont@…}, whoever is behind them. */
    private static Optional<String> boxNamed(Party party, Set<String> said) {
        var box = party.email().replaceFirst("@.*", "");
        return words(box).size() < 2 ? Optional.empty() : named(box, party.organisation() != null, said);
    }

    private static Optional<String> named(String name, boolean organisation, Set<String> said) {
        var least = organisation ? LEAST_OF_ORGANISATION : LEAST_OF_PERSON;
        var own = words(name).stream()
                .filter(it -> it.length() >= least && !COMMON.contains(it))
                .toList();
        var found = own.stream().filter(said::contains).toList();
        // One word of several that an organisation has in its name is a word as any other, and often that of a place.
        var enough = organisation ? Math.min(2, own.size()) : 1;
        if (!own.isEmpty() && found.size() >= enough) {
            return Optional.of(String.join(" ", found));
        }
        var all = words(name);
        return own.isEmpty() && said.containsAll(all) && !all.isEmpty() ? Optional.of(name) : Optional.empty();
    }

    private static Set<String> words(String text) {
        var words = new LinkedHashSet<>(Arrays.asList(APART.split(Folded.of(text), -1)));
        words.remove("");
        return words;
    }
}
