package org.maillage.directory.formats;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.maillage.directory.Tidy;
import org.maillage.territory.CommuneBook;
import org.maillage.territory.MeantCommune;

/**
 * Tells a cell that names several communes (« Redon, Rieux », « Ste-Anne / Redon ») from one commune with what people write
 * beside it: nobody knows then which of them is meant.
 */
record SeveralCommunes(CommuneBook communes, Set<String> perimeter) {

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[,;/|+&\n]\\s*|\\s+[-–—]\\s+|\\s+(?i:et|ou|and|or)\\s+");

    private static final Pattern STREET = Pattern.compile(
            "(rue|route|avenue|av|boulevard|bd|bld|chemin|place|quai|allee|impasse|square|cours|passage|zone|z a|za|zi|zac|lieu dit) .*");

    /** What names a part of a commune, or where it lies, although some commune is called so too. */
    private static final Set<String> PLACES = Set.of(
            "bourg",
            "le bourg",
            "centre",
            "centre ville",
            "ville",
            "la ville",
            "gare",
            "la gare",
            "le port",
            "port",
            "la chapelle",
            "le chateau",
            "l eglise",
            "bretagne",
            "france",
            "normandie",
            "corse",
            "le bois",
            "la croix");

    /** The codes of all communes that the words name, where they name several; none otherwise. */
    Set<String> of(String words, String postalCode) {
        var line = Tidy.line(words.replace('\n', ';'));
        if (!BETWEEN.matcher(line).find()) {
            return Set.of();
        }
        var named = BETWEEN.splitAsStream(line)
                .filter(SeveralCommunes::mayBeOne)
                .map(it -> codes(it, postalCode))
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
        // « Paris, Paris 11e » names one.
        if (named.size() < 2 || isOne(BETWEEN.matcher(line).replaceAll(" "))) {
            return Set.of();
        }
        // Those of the team come first, whatever else is called so.
        var all = named.stream().flatMap(List::stream).toList();
        var codes = new LinkedHashSet<String>();
        Stream.concat(all.stream().filter(perimeter::contains), all.stream()).forEach(codes::add);
        return codes;
    }

    private static boolean mayBeOne(String part) {
        var plain = UsualWords.plain(part);
        return part.chars().anyMatch(Character::isLetter)
                && !PLACES.contains(plain)
                && !STREET.matcher(plain).matches();
    }

    private boolean isOne(String words) {
        return communes.meant(words, "", perimeter, null) instanceof MeantCommune.One one
                && one.how() != MeantCommune.How.LIKENESS
                && one.how() != MeantCommune.How.POSTAL_CODE;
    }

    private List<String> codes(String part, String postalCode) {
        return switch (communes.meant(part, postalCode, perimeter, null)) {
            case MeantCommune.One one ->
                switch (one.how()) {
                    case NAME, TERRITORY -> List.of(one.code());
                    case POSTAL_CODE, LIKENESS -> List.of();
                };
            // Beside a postal code, a name that is not of it says nothing sure.
            case MeantCommune.Several several -> postalCode.isEmpty() ? several.codes() : List.of();
        };
    }
}
