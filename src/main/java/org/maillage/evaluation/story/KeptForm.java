package org.maillage.evaluation.story;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.evaluation.story.StoryPart.Kind;
import org.maillage.shared.Typed;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * The form of a part that waits while a figure of its words is made: what was typed is sent along, so that nothing is lost.
 *
 * @param version of the part that is changed; 0 for a new one
 */
record KeptForm(Kind kind, UUID part, int version, MultiValueMap<String, String> typed) {

    private static final String FIELD = "kept-field-";
    private static final String KIND = "kept-kind";
    private static final String PART = "kept-part";
    private static final String VERSION = "kept-version";

    /** A field that is sent along unseen. */
    record Hidden(String name, String value) {}

    /** The one that is sent along with a figure; empty for none, or for one that nobody can read. */
    static Optional<KeptForm> read(MultiValueMap<String, String> sent) {
        var kind = Typed.one(Kind.class, Typed.words(sent.getFirst(KIND)));
        var typed = new LinkedMultiValueMap<String, String>();
        sent.forEach((name, values) -> {
            if (name.startsWith(FIELD)) {
                typed.put(name.substring(FIELD.length()), values);
            }
        });
        return kind.flatMap(it -> part(sent)
                .map(part ->
                        new KeptForm(it, part, Math.max(0, Typed.number(Typed.words(sent.getFirst(VERSION)))), typed)));
    }

    private static Optional<UUID> part(MultiValueMap<String, String> sent) {
        try {
            return Optional.of(UUID.fromString(Typed.words(sent.getFirst(PART))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    List<Hidden> hidden() {
        var all = new java.util.ArrayList<>(List.of(
                new Hidden(KIND, Typed.key(kind)),
                new Hidden(PART, part.toString()),
                new Hidden(VERSION, String.valueOf(version))));
        typed.forEach((name, values) -> {
            if (!name.startsWith("_") && !name.startsWith("kept-")) {
                values.forEach(it -> all.add(new Hidden(FIELD + name, it)));
            }
        });
        return List.copyOf(all);
    }
}
