package org.maillage.directory.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.maillage.directory.formats.ColumnMapping;
import org.maillage.shared.Typed;
import org.maillage.table.Tables.Chosen;
import org.springframework.util.MultiValueMap;

/** What somebody says of the columns of a file, and how it is read. */
record TypedMapping(
        String source, String licence, String visibility, ColumnMapping mapping, boolean keepsOutside, Chosen chosen) {

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
                chosen(sent));
    }

    static Chosen chosen(MultiValueMap<String, String> sent) {
        return new Chosen(
                Objects.requireNonNullElse(sent.getFirst("sheet"), ""), "true".equals(sent.getFirst("unnamed")));
    }
}
