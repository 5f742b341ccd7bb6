package org.maillage.directory.imports;

import static org.maillage.shared.Words.moment;
import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Reader;
import org.maillage.directory.Visibility;
import org.maillage.directory.imports.ImportPages.Line;
import org.maillage.directory.imports.ImportPages.ListPage;
import org.maillage.territory.Perimeters;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together the page of all imports, the latest first, and the form for a new one. */
@Component
record ImportsOverview(Imports imports, Perimeters perimeters) {

    private static final int SHOWN = 30;

    /** @param before the number from which on they are older; those begun last come first */
    ListPage list(Reader reader, int before, String owner, String visibility, String problem) {
        var owners = owners(reader);
        var names = owners.stream().collect(Collectors.toMap(Choice::key, Choice::words));
        var found = imports.of(
                owners.stream()
                        .filter(it -> !it.key().isEmpty())
                        .map(it -> UUID.fromString(it.key()))
                        .toList(),
                reader.administers(),
                before,
                SHOWN + 1);
        var shown = found.stream().limit(SHOWN).toList();
        return new ListPage(
                frame(say("directory.imports")),
                owners,
                owner.isEmpty() ? owners.getFirst().key() : owner,
                visibilities(),
                visibility,
                shown.stream().map(it -> line(it, names)).toList(),
                found.size() > SHOWN
                        ? "/directory/imports?before=" + shown.getLast().number()
                        : "",
                problem);
    }

    private static Frame frame(String title) {
        return Frame.of(title, say("directory.imports.lead"))
                .in(Frame.Section.DIRECTORY)
                .asPersonal();
    }

    static List<Choice> visibilities() {
        return Stream.of(Visibility.TERRITORY, Visibility.NETWORK, Visibility.PUBLIC)
                .map(it -> Choice.of(it.column(), it.words()))
                .toList();
    }

    private List<Choice> owners(Reader reader) {
        var names = perimeters.names(reader.teams());
        return Stream.concat(
                        names.entrySet().stream()
                                .map(it -> new Choice(it.getKey().toString(), it.getValue()))
                                .sorted((one, other) -> one.words().compareTo(other.words())),
                        reader.administers() ? Stream.of(new Choice("", say("directory.platform"))) : Stream.empty())
                .toList();
    }

    private static Line line(Import it, Map<String, String> names) {
        return new Line(
                it.path(),
                it.file(),
                names.getOrDefault(key(it.owner()), ""),
                say("directory.import.state." + it.state().column()),
                moment(it.begunAt()));
    }

    private static String key(@Nullable UUID owner) {
        return owner == null ? "" : owner.toString();
    }
}
