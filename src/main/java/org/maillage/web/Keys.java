package org.maillage.web;

import java.util.Map;
import java.util.UUID;
import org.maillage.shared.NotFound;

/** What an address names, by the names of its variables. */
public record Keys(Map<String, String> variables) {

    /**
     * What the address says in a place.
     *
     * @throws NotFound when it has no such place
     */
    public String words(String name) {
        var words = variables.get(name);
        if (words == null) {
            throw new NotFound(name, "of an address without it");
        }
        return words;
    }

    /**
     * The id that the address says in a place.
     *
     * @throws NotFound when what it says is no id
     */
    public UUID id(String name) {
        var words = words(name);
        try {
            return UUID.fromString(words);
        } catch (IllegalArgumentException e) {
            throw new NotFound(name, words);
        }
    }
}
