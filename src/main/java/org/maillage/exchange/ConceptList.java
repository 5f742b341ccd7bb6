package org.maillage.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The concepts as they are written in {@code exchange/concepts.txt}, and the synonyms of the search. */
final class ConceptList {

    /** What synonyms of the search say beside the concepts: many of them stand in both. */
    private static final double SYNONYMS = 0.4;

    private static final String VAGUE = "~";

    /**
     * Phrases that speak of the same.
     *
     * @param theme empty for none
     * @param family the number of the heading above; concepts of one are near one another
     * @param weight how much it says, from 0 to 1; the words of one of 0 say nothing, wherever else they stand; one below 0
     *     says that something else is meant, and by how much that weakens
     */
    record Concept(String theme, int family, double weight, List<Phrase> phrases) {}

    /** @param vague whether it has other senses beside */
    record Phrase(String words, boolean vague) {}

    private ConceptList() {}

    static List<Concept> read() {
        var concepts = new ArrayList<Concept>();
        var family = 0;
        var weight = 1.0;
        for (var line : lines("exchange/concepts.txt")) {
            if (line.startsWith("[")) {
                family++;
                weight = weight(line.substring(line.indexOf(']') + 1).strip(), 1);
            } else {
                var colon = line.indexOf(':');
                var head = line.substring(0, colon).split(" ", 2);
                concepts.add(new Concept(
                        head[0].equals("-") ? "" : head[0],
                        family,
                        weight(head.length > 1 ? head[1] : "", weight),
                        phrases(line.substring(colon + 1))));
            }
        }
        for (var line : lines("search/synonyms.txt")) {
            concepts.add(new Concept("", ++family, SYNONYMS, phrases(line)));
        }
        return List.copyOf(concepts);
    }

    private static double weight(String said, double usual) {
        return said.isEmpty() ? usual : Double.parseDouble(said);
    }

    private static List<Phrase> phrases(String words) {
        return List.of(words.split(",", -1)).stream()
                .map(String::strip)
                .map(it -> it.startsWith(VAGUE) ? new Phrase(it.substring(1), true) : new Phrase(it, false))
                .toList();
    }

    private static List<String> lines(String file) {
        try {
            return new ClassPathResource(file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.isBlank() && !it.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
