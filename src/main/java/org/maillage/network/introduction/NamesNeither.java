package org.maillage.network.introduction;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.maillage.network.introduction.Introduction.Party;
import org.maillage.shared.Folded;

/**
 * Finds in a reason what would tell who somebody is before they agreed: a name, an address, a number, a link. Whoever writes
 * it words it otherwise; in doubt a word too many is found rather than one too few.
 */
final class NamesNeither {

    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+");
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9](?:[ .\\u00a0\\u202f()-]{0,2}[0-9]){8,}");
    private static final Pattern LINK = Pattern.compile(
            "(?i)\\b(?:https?://|www\\.)\\S+|\\b[\\p{L}0-9-]+\\.(?:fr|org|com|net|eu|coop|bzh|re|info|asso)\\b");
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

    /** What a reason tells of one of these; empty when it tells nothing. */
    static Optional<String> find(String reason, List<Party> parties) {
        for (var pattern : List.of(ADDRESS, NUMBER, LINK)) {
            var found = pattern.matcher(reason);
            if (found.find()) {
                return Optional.of(found.group());
            }
        }
        var said = words(reason);
        return parties.stream().flatMap(it -> named(it, said).stream()).findFirst();
    }

    private static Optional<String> named(Party party, Set<String> said) {
        var organisation = party.organisation() != null;
        var least = organisation ? LEAST_OF_ORGANISATION : LEAST_OF_PERSON;
        var own = words(party.name()).stream()
                .filter(it -> it.length() >= least && !COMMON.contains(it))
                .toList();
        var found = own.stream().filter(said::contains).toList();
        // One word of several that an organisation has in its name is a word as any other, and often that of a place.
        var enough = organisation ? Math.min(2, own.size()) : 1;
        if (!own.isEmpty() && found.size() >= enough) {
            return Optional.of(String.join(" ", found));
        }
        var all = words(party.name());
        return own.isEmpty() && said.containsAll(all) && !all.isEmpty() ? Optional.of(party.name()) : Optional.empty();
    }

    private static Set<String> words(String text) {
        var words = new LinkedHashSet<>(Arrays.asList(APART.split(Folded.of(text), -1)));
        words.remove("");
        return words;
    }
}
