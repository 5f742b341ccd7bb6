package org.maillage.directory.formats;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.maillage.directory.formats.Format.Recognised;
import org.maillage.table.TableHeader;
import org.maillage.table.Tables;
import org.springframework.stereotype.Component;

/** The kinds of files that are known, and how a file is recognised. */
@Component
public class Formats {

    private final List<Format> known;

    Formats(List<Format> known) {
        this.known = List.copyOf(known);
    }

    public Optional<Recognised> recognise(Path file) {
        return Tables.find(file, header -> format(header).isPresent())
                .map(it -> new Recognised(format(it.header()).orElseThrow(), it));
    }

    /** The format of a key. */
    public Format get(String key) {
        return known.stream().filter(it -> it.key().equals(key)).findFirst().orElseThrow();
    }

    private Optional<Format> format(TableHeader header) {
        return known.stream().filter(it -> it.knows(header)).findFirst();
    }
}
