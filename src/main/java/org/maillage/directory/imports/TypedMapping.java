package org.maillage.directory.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.maillage.directory.formats.ColumnMapping;
import org.maillage.shared.Typed;
import org.maillage.table.Tables.Chosen;
import org.springframework.util.MultiValueMap;

/** What somebody says of the columns of a file, and how it is read. */
record TypedMapping(
        String source,
        String licence,
        String visibility,
        ColumnMapping mapping,
        boolean keepsOutside,
        Chosen chosen,
        ListedPeopleForm people) {

    static TypedMapping of(MultiValueMap<String, String> sent, List<String> names) {
        var columns = new LinkedHashMap<String, String>();
        for (var i = 0; i < names.size(); i++) {
            var target = sent.getFirst("column-" + i);
            if (target != null && ColumnMapping.isTarget(target)) {
                columns.put(names.get(i), target);
            }
        }
        return new TypedMapping(
                Typed.line(sent.getFirst("source")),
                Typed.line(sent.getFirst("licence")),
                Typed.words(sent.getFirst("visibility")),
                new ColumnMapping(
                        columns,
                        Typed.words(sent.getFirst("profile")),
                        "true".equals(sent.getFirst("third-places")),
                        names),
                "true".equals(sent.getFirst("keeps-outside")),
                chosen(sent),
                ListedPeopleForm.sent(sent));
    }

    /** How the file was read when the form was shown; what the form asks for may be another sheet of it. */
    static Chosen shown(MultiValueMap<String, String> sent) {
        return sent.containsKey("shown-sheet")
                ? new Chosen(
                        Objects.requireNonNullElse(sent.getFirst("shown-sheet"), ""),
                        "true".equals(sent.getFirst("shown-unnamed")))
                : chosen(sent);
    }

    /** What was chosen for each column, also that it is left aside. */
    static List<String> targets(MultiValueMap<String, String> sent, int columns) {
        return IntStream.range(0, columns)
                .mapToObj(it -> Objects.requireNonNullElse(sent.getFirst("column-" + it), ""))
                .toList();
    }

    /** The same for what no team reads in, and so without people. */
    TypedMapping withoutPeople() {
        return new TypedMapping(source, licence, visibility, mapping.withoutPeople(), keepsOutside, chosen, people);
    }

    /** The same for a file that is read otherwise. */
    TypedMapping read(Chosen otherwise, ColumnMapping columns) {
        return new TypedMapping(
                source,
                licence,
                visibility,
                new ColumnMapping(
                        columns.columns(), mapping.profile(), mapping.thirdPlaces(), columns.header(), columns.words()),
                keepsOutside,
                otherwise,
                people);
    }

    static Chosen chosen(MultiValueMap<String, String> sent) {
        return new Chosen(
                Objects.requireNonNullElse(sent.getFirst("sheet"), ""), "true".equals(sent.getFirst("unnamed")));
    }
}
