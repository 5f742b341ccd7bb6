package org.maillage.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.maillage.findable.SearchEntries;
import org.maillage.web.Here;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The modules of which something can be found. */
@Component
public record Findables(ObjectProvider<SearchEntries> modules) {

    public Stream<SearchEntries> all() {
        return modules.orderedStream();
    }

    /** The one of a name; empty when it is no more. */
    public Optional<SearchEntries> named(String name) {
        return all().filter(it -> it.name().equals(name)).findFirst();
    }

    /** The key of what readers call a kind; empty for one that nobody knows. */
    Optional<String> wordsOf(String kind) {
        return Optional.ofNullable(
                Here.once("kinds that are found", this::kinds).get(kind));
    }

    private Map<String, String> kinds() {
        var kinds = new HashMap<String, String>();
        all().forEach(it -> kinds.putAll(it.kinds()));
        return kinds;
    }
}
