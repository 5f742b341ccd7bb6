package org.maillage.directory.formats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.maillage.directory.Field;
import org.maillage.directory.Identifiers;
import org.maillage.directory.Tidy;
import org.maillage.table.TableHeader;

/** Guesses what columns without names mean, by what stands in their first rows. */
public final class GuessContents {

    private GuessContents() {}

    /**
     * What the first values of columns suggest.
     *
     * @param values of each column, as many lists as the header has names
     */
    public static ColumnMapping guess(TableHeader header, List<List<String>> values) {
        var columns = new LinkedHashMap<String, String>();
        for (var i = 0; i < values.size(); i++) {
            var name = header.names().get(i);
            target(values.get(i)).filter(it -> !columns.containsValue(it)).ifPresent(it -> columns.put(name, it));
        }
        // What is left and holds words: who it is comes first.
        for (var i = 0; i < values.size(); i++) {
            var name = header.names().get(i);
            if (!columns.containsKey(name) && areWords(values.get(i))) {
                columns.put(name, Field.NAME.column());
                break;
            }
        }
        return new ColumnMapping(columns, "", false, header.names());
    }

    private static Optional<String> target(List<String> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        if (all(values, it -> Identifiers.siret(it).isPresent())) {
            return Optional.of(Field.SIRET.column());
        }
        if (all(values, it -> Identifiers.siren(it).isPresent())) {
            return Optional.of(Field.SIREN.column());
        }
        if (all(values, it -> Identifiers.rna(it).isPresent())) {
            return Optional.of(Field.RNA.column());
        }
        if (all(values, it -> !Tidy.emails(it).isEmpty())) {
            return Optional.of(Field.EMAIL.column());
        }
        if (all(values, it -> it.matches("[0-9]{2} ?[0-9]{3}"))) {
            return Optional.of(Field.POSTAL_CODE.column());
        }
        if (all(values, it -> it.matches("(?i)(https?://|www\\.)\\S+"))) {
            return Optional.of(Field.WEB.column());
        }
        return all(values, it -> it.matches("[+0(][0-9 ().+-]{8,}"))
                        && all(values, it -> !Tidy.phones(it).isEmpty())
                ? Optional.of(Field.PHONE.column())
                : Optional.empty();
    }

    private static boolean all(List<String> values, java.util.function.Predicate<String> test) {
        return values.stream().allMatch(test);
    }

    private static boolean areWords(List<String> values) {
        return !values.isEmpty() && all(values, it -> it.chars().anyMatch(Character::isLetter));
    }
}
