package org.maillage.directory.imports;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.directory.Field;
import org.maillage.directory.Origin;
import org.maillage.directory.Provenance;
import org.maillage.directory.Provenance.Outvoted;
import org.maillage.directory.Values;

/**
 * Brings what a source says now together with what is known. A value gives way to one of its own source, to one of a
 * source of higher rank, and to any where nothing is known; it never gives way to silence of another source. What loses is
 * kept beside it. So what people of a territory write stays, whatever registers say later.
 *
 * @param brings the fields that the source speaks of
 */
record MergeValues(String source, int rank, int origin, Set<Field> brings) {

    /** Whether a SIRET is that of the seat is said of that SIRET, and comes and goes with it. */
    private static void followSiret(
            Values known, Values said, EnumMap<Field, String> values, EnumSet<Field> taken, boolean mayUnsay) {
        var isSame = known.has(Field.SIRET) && known.get(Field.SIRET).equals(said.get(Field.SIRET));
        var follows = taken.contains(Field.SIRET) || (isSame && (said.is(Field.SIRET_OF_SEAT) || mayUnsay));
        if (follows && known.is(Field.SIRET_OF_SEAT) != said.is(Field.SIRET_OF_SEAT)) {
            values.put(Field.SIRET_OF_SEAT, said.get(Field.SIRET_OF_SEAT));
            taken.add(Field.SIRET_OF_SEAT);
        }
    }

    /** Values that are one: of both, or of none, a source is heard. */
    private static final List<List<Field>> TOGETHER =
            List.of(List.of(Field.SIREN, Field.SIRET), List.of(Field.LATITUDE, Field.LONGITUDE));

    /** What comes out. */
    record Merged(Values values, Provenance provenance, boolean changed) {}

    Merged merge(Values known, Provenance provenance, Values said, Map<Integer, Origin> origins) {
        var values = new EnumMap<Field, String>(Field.class);
        values.putAll(known.known());
        var outvoted = new EnumMap<Field, Outvoted>(Field.class);
        outvoted.putAll(provenance.outvoted());
        var taken = EnumSet.noneOf(Field.class);
        for (var field : brings) {
            if (field == Field.SIRET_OF_SEAT) {
                continue;
            }
            var before = known.get(field);
            var now = said.get(field);
            if (isSame(field, before, now)) {
                outvoted.remove(field);
            } else if (with(field).stream()
                    .allMatch(it -> takes(it, known.get(it), said.get(it), provenance, origins))) {
                values.put(field, now);
                taken.add(field);
                outvoted.remove(field);
            } else if (!now.isEmpty() && !isKnownToLose(outvoted.get(field), now)) {
                outvoted.put(field, new Outvoted(now, origin));
            }
        }
        if (brings.contains(Field.SIRET_OF_SEAT)) {
            var from = origins.get(provenance.of(Field.SIRET_OF_SEAT));
            followSiret(
                    known, said, values, taken, from != null && from.source().equals(source));
        }
        var merged = new Provenance(
                provenance.origin(), provenance.with(taken, origin).origins(), outvoted);
        return new Merged(new Values(values), merged, !taken.isEmpty() || !outvoted.equals(provenance.outvoted()));
    }

    // One number is written in many ways, and spreadsheets write it in one more.
    private static boolean isSame(Field field, String before, String now) {
        return before.equals(now)
                || ((field == Field.PHONE || field == Field.OTHER_PHONE)
                        && !now.isEmpty()
                        && digits(before).equals(digits(now)));
    }

    private static String digits(String phone) {
        return phone.replace("(0)", "").replaceAll("[^0-9]", "").replaceFirst("^(00)?33(?=[1-9][0-9]{8}$)", "0");
    }

    /** A field, and that with which it makes one value. */
    private List<Field> with(Field field) {
        return TOGETHER.stream()
                .filter(it -> it.contains(field) && brings.containsAll(it))
                .findFirst()
                .orElse(List.of(field));
    }

    private boolean takes(Field field, String before, String now, Provenance provenance, Map<Integer, Origin> origins) {
        if (before.equals(now)) {
            return true;
        }
        var from = origins.get(provenance.of(field));
        if (from == null || from.source().equals(source)) {
            return true;
        }
        // Nothing was ever said of a field that no origin names and that is empty.
        var neverSaid = before.isEmpty() && !provenance.origins().containsKey(field);
        return !now.isEmpty() && (neverSaid || rank > from.rank());
    }

    private static boolean isKnownToLose(@org.jspecify.annotations.Nullable Outvoted outvoted, String now) {
        return outvoted != null && outvoted.value().equals(now);
    }
}
