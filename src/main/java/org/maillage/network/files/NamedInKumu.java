package org.maillage.network.files;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.directory.Reader;
import org.maillage.network.TiedActors;
import org.maillage.network.TiedActors.Actor;
import org.maillage.network.files.KumuMap.Element;

/**
 * Whom the words of a file mean: the sheet whose address or id they are, else the one sheet of the team of that name. Nobody
 * is guessed.
 */
final class NamedInKumu {

    private static final String SEVERAL = "|";

    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, Element> byLabel = new HashMap<>();
    private final Set<String> words = new LinkedHashSet<>();
    private Map<String, List<Actor>> named = Map.of();
    private Map<UUID, Actor> sheets = Map.of();

    private NamedInKumu() {}

    /** @param territory whose team has sent the file */
    static NamedInKumu of(KumuMap map, TiedActors actors, UUID territory, Reader reader) {
        var it = new NamedInKumu();
        map.elements().forEach(it::hear);
        for (var connection : map.connections()) {
            it.words.add(connection.from());
            it.words.addAll(it.ends(connection.to()));
        }
        it.words.remove("");
        it.sheets =
                actors.behind(territory, it.words.stream().flatMap(it::sheetsOf).toList(), reader);
        it.named = actors.named(territory, it.words.stream().map(it::label).toList(), reader);
        return it;
    }

    private void hear(Element it) {
        words.add(it.id().isEmpty() ? it.label() : it.id());
        if (!it.id().isEmpty()) {
            byId.put(it.id(), it);
        }
        // Of two elements of one name none is meant by it, unless the directory knows one alone.
        byLabel.merge(it.label(), it, (one, other) -> new Element("", one.label()));
    }

    /** Those to whom a connection leads: several stand behind bars, unless the whole is the name of one. */
    List<String> ends(String to) {
        return !to.contains(SEVERAL) || byId.containsKey(to) || byLabel.containsKey(to)
                ? List.of(to)
                : Stream.of(to.split("\\|"))
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .toList();
    }

    private Stream<UUID> sheetsOf(String word) {
        var element = byId.getOrDefault(word, byLabel.get(word));
        return Stream.of(element == null ? "" : element.id(), label(word)).flatMap(it -> TiedActors.sheet(it).stream());
    }

    /** What a word of the file is called, for its reader. */
    String label(String word) {
        var element = byId.get(word);
        return element == null ? word : element.label();
    }

    /** The actor that is meant, if it is one. */
    Optional<Actor> meant(String word) {
        var sheet =
                sheetsOf(word).flatMap(it -> Stream.ofNullable(sheets.get(it))).findFirst();
        var alike = named.getOrDefault(label(word), List.of());
        return sheet.or(() -> alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty());
    }

    /** Whether several sheets have the name. */
    boolean isOfSeveral(String word) {
        return named.getOrDefault(label(word), List.of()).size() > 1;
    }

    /** Whom the file names and the directory knows, by what the file calls them. */
    Map<String, Actor> recognised() {
        var found = new LinkedHashMap<String, Actor>();
        words.forEach(it -> meant(it).ifPresent(actor -> found.put(label(it), actor)));
        return found;
    }

    /** Whom the file names and no sheet of the team stands for. */
    List<String> strangers() {
        return words.stream()
                .filter(it -> meant(it).isEmpty() && !isOfSeveral(it))
                .map(this::label)
                .distinct()
                .toList();
    }
}
